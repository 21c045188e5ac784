/** The views of the registers, with their data. */
import { stateNames } from '../../data/states';
import { buildNames, type NameIndex } from '../../engine/signatories';

export { RegisterView } from '../../components/register/RegisterView';
export { SignatoriesView } from '../../components/signatories/SignatoriesView';
export { register } from '../../data/register';

let names: NameIndex | null = null;

/** The names of the States, indexed when a view first needs them. */
export function namesOf(): NameIndex {
  names ??= buildNames(stateNames);
  return names;
}
