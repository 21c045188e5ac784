/** What the reader, the panel's first view, can be drawn without: it comes when a view needs it, or when the browser has nothing else to do. */
import { later } from '../../components/boundary/later';

export const searchPart = later(() => import('./search'));
export const registersPart = later(() => import('./registers'));
export const checkPart = later(() => import('./check/CheckPanel'));
