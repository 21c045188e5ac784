export function mayNameCode(text: string): boolean {
  return /code[\s\S]{0,200}terror/iu.test(text.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, ''));
}
