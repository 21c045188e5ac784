/** The register as the popup shows it, with its data and the States' names. */
import { Record } from '../../components/popup/Record';
import type { RegisterSide } from '../../components/search/rows';
import { registerSide } from '../../components/signatories/register-side';
import { code } from '../../data/code';
import { en as messages } from '../../data/messages/en';
import { register } from '../../data/register';
import { stateNames } from '../../data/states';
import { questions } from '../../data/states/questions';
import { buildNames, type NameIndex, type ReadRegister } from '../../engine/signatories';
import { areaFor } from '../../platform/area';
import { ownRegisterStore } from '../../platform/own-register';

export interface RegisterPart {
  readonly Record: typeof Record;
  readonly side: RegisterSide;
  readonly names: NameIndex;
  readonly register: typeof register;
  readonly own: ReadRegister | null;
  readonly isOwnUnread: boolean;
  readonly sourcePage: string;
  readonly messages: typeof messages;
}

/** Indexes the names, which takes a tenth of a second: when nothing else is to be done. */
export async function registerPart(): Promise<RegisterPart> {
  const stored = await ownRegisterStore(areaFor())
    .read()
    .catch(() => null);
  const own = stored?.current?.register ?? null;
  const isOwnUnread = stored === null;
  const names = buildNames(stateNames);
  const side = registerSide({ code, register, own, names, questions, messages });
  return { Record, side, names, register, own, isOwnUnread, sourcePage: code.provenance.page, messages };
}
