/** The look-up of a State, with its data. */
import { stateNames } from '../../data/states';
import { buildNames, type NameIndex, type ReadRegister } from '../../engine/signatories';
import { areaFor } from '../../platform/area';
import { ownRegisterStore } from '../../platform/own-register';

export { StateView } from '../../components/popup/StateView';
export { register } from '../../data/register';

let names: NameIndex | null = null;

/** The names of the States, indexed when they are first asked for: most openings never do. */
export function namesOf(): NameIndex {
  names ??= buildNames(stateNames);
  return names;
}

/** The reader's own register. Null also where it can't be read: the panel's view of it says so. */
export async function readOwn(): Promise<ReadRegister | null> {
  const own = await ownRegisterStore(areaFor())
    .read()
    .catch(() => null);
  return own?.current?.register ?? null;
}
