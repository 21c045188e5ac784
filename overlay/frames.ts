/** Calls once a frame, from the next one on, until the function that it gives is called. */
export function eachFrame(look: () => void): () => void {
  let frame = requestAnimationFrame(function next() {
    frame = requestAnimationFrame(next);
    look();
  });
  return () => {
    cancelAnimationFrame(frame);
  };
}
