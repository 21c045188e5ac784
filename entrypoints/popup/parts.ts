/** What the popup can be drawn without: it comes when it is needed, or when the browser has nothing else to do. */
import { later } from '../../components/boundary/later';

export const searchPart = later(() => import('./search'));

export const statesPart = later(async () => {
  const states = await import('./states');
  return { ...states, own: await states.readOwn() };
});
