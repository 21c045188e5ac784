/** What the popup can be drawn without: it comes when it is needed, or when the browser has nothing else to do. */
import { later } from '../../components/boundary/later';

export const searchPart = later(() => import('./search'));

export const registerPart = later(async () => {
  const part = await import('./register');
  return part.registerPart();
});
