/** The views of the registers, with their data. */
import type { RegisterSide } from '../../components/search/rows';
import { registerSide } from '../../components/signatories/register-side';
import { code } from '../../data/code';
import { en as messages } from '../../data/messages/en';
import { register } from '../../data/register';
import { stateNames } from '../../data/states';
import { questions } from '../../data/states/questions';
import { buildNames, type NameIndex, type ReadRegister } from '../../engine/signatories';

export { RegisterView } from '../../components/register/RegisterView';
export { SignatoriesView } from '../../components/signatories/SignatoriesView';
export { register } from '../../data/register';

let names: NameIndex | null = null;

/** The names of the States, indexed when a view first needs them. */
export function namesOf(): NameIndex {
  names ??= buildNames(stateNames);
  return names;
}

let latest: { readonly own: ReadRegister | null; readonly side: RegisterSide } | null = null;

/** The register's part of the search, with the user's own register beside it. */
export function sideOf(own: ReadRegister | null): RegisterSide {
  if (latest?.own !== own)
    latest = { own, side: registerSide({ code, register, own, names: namesOf(), questions, messages }) };
  return latest.side;
}
