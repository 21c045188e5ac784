/** Gives the reader a file to keep. */
export function download(fileName: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The download has its own hold on the file by the next task.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  });
}
