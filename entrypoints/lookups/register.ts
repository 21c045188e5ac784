/** The register as the address bar asks it. */
import { code } from '../../data/code';
import { en } from '../../data/messages/en';
import { register } from '../../data/register';
import { stateNames } from '../../data/states';
import { questions } from '../../data/states/questions';
import { buildNames, registerReader, type AskRegister, type NameIndex } from '../../engine/signatories';

let names: NameIndex | null = null;

/** The names of the States, indexed when they are first asked for. */
export function namesOf(): NameIndex {
  names ??= buildNames(stateNames);
  return names;
}

let reader: AskRegister | null = null;

export function askRegister(): AskRegister {
  reader ??= registerReader(
    namesOf(),
    questions,
    code.passages.map(({ text }) => text),
  );
  return reader;
}

/** “Register as of …”. */
export function asOf(): string {
  return en.signatories.asOf(en.date(register.asOf));
}
