import { defineRule, observeHit, Taken } from "../../src/define-rule.js";
import type { Document, Range } from "../../src/define-rule.js";
import { findAccounts } from "./accounts.js";
import { findCombinations } from "./combinations.js";
import type { Combination } from "./combinations.js";
import { findDocumentNumbers } from "./document-numbers.js";
import { findFacts } from "./facts.js";
import { findForms } from "./forms.js";
import type { Found } from "./found.js";
import { findLists } from "./lists.js";
import { findMails } from "./mails.js";
import { findMyNumbers, MY_NUMBER } from "./my-numbers.js";
import { findPhones } from "./phones.js";
import { findPlaces } from "./places.js";
import { findPlates } from "./plates.js";
import { findSnsIds } from "./sns-ids.js";

const NUMBER_ADVICE = "番号は載せず、「心当たりの方は〇〇課へお問い合わせください」のように窓口を案内してください。";
const CONTACT_ADVICE =
  "職場の電話番号や役所のメールアドレスに替えてください。本人の承諾を得た団体の連絡先なら、登録しておくと次から出ません。";
const PERSON_ADVICE =
  "氏名か、もう一方の情報を消してください。本人（未成年は保護者も）の同意を得た表彰などは、投稿の consent に同意の記録を書きます。";

/** お名前の掲載は、ご家族の了解を得ています */
const CONSENT_SAID = /(?:同意|了承|了解|許可|承諾|許諾|お許し)(?:を|は)(?:、)?(?:得|いただ|頂|もら|とっ|取っ|済)/u;

const NUMBERS = [findMyNumbers, findDocumentNumbers, findAccounts, findPlates, findPlaces];
const CONTACTS = [findPhones, findMails, findSnsIds];

export default defineRule({
  id: "personal-data",
  category: "personal-data",
  title: "個人番号、個人の連絡先、個人が特定される組み合わせを見つける",
  masked: true,
  messages: {
    number: {
      ja: ({ kind }: { kind: string }) => `${kind}が書かれています。`,
      en: ({ kind }: { kind: string }) => `A personal number is written here (${kind}).`,
    },
    contact: {
      ja: ({ kind }: { kind: string }) => `${kind}とみられるものが書かれています。`,
      en: ({ kind }: { kind: string }) => `This looks like a private contact (${kind}).`,
    },
    combination: {
      ja: ({ kinds }: { kinds: readonly string[] }) => `氏名と${kinds.join("・")}が並んでいて、個人が特定されます。`,
      en: ({ kinds }: { kinds: readonly string[] }) => `A name beside ${kinds.join(", ")} identifies a person.`,
    },
    words: {
      ja: ({ reason }: { words: string; reason: string }) => reason,
      en: ({ reason }: { words: string; reason: string }) => reason,
    },
  },
  *check(document: Document) {
    for (const found of all(NUMBERS, document)) {
      const tags = found.kind === MY_NUMBER ? ["individual-number"] : [];
      yield { ...observed(found), say: "number" as const, advice: NUMBER_ADVICE, tags };
    }
    for (const found of all(CONTACTS, document))
      yield { ...observed(found), say: "contact" as const, advice: CONTACT_ADVICE };
    // Consent covers what is told of a person, never a number.
    if (document.post.fields.consent || CONSENT_SAID.test(document.folded.text)) return;
    const combinations = withoutRepeats([
      ...findForms(document),
      ...findCombinations(document),
      ...findLists(document),
    ]);
    for (const { at, kinds, certainty } of combinations) {
      yield { at, certainty, say: "combination" as const, data: { kinds }, advice: personAdvice(document, at) };
    }
    const identified = new Taken(combinations.flatMap(({ at, certainty }) => (certainty === "hint" ? [] : [at])));
    for (const hit of findFacts(document)) {
      // Once a person is identified, what else is said of them changes nothing.
      if (!identified.overlaps(hit.range)) yield observeHit(hit, "words");
    }
  },
});

/** A form that is filled in with 〇〇様 is found twice. */
function withoutRepeats(combinations: readonly Combination[]): Combination[] {
  const taken = new Taken();
  return combinations.filter(({ at }) => {
    const isNew = !taken.overlaps(at);
    if (isNew) taken.add(at);
    return isNew;
  });
}

/** A name that was registered until a day that is over is told so: somebody may only have to register it again. */
function personAdvice({ folded, registers }: Document, [start, end]: Range): string {
  const words = folded.text.slice(start, end).replace(/\s/gu, "");
  const lapsed = registers.lapsed.people.find(({ name }) => words.includes(name.replace(/\s/gu, "")));
  return lapsed === undefined
    ? PERSON_ADVICE
    : `この名前の登録は期限（${lapsed.until}）が過ぎています。${PERSON_ADVICE}`;
}

function* all(finders: readonly ((document: Document) => Iterable<Found>)[], document: Document): Iterable<Found> {
  const taken = new Taken();
  for (const find of finders) {
    for (const found of find(document)) {
      if (taken.overlaps(found.at)) continue;
      taken.add(found.at);
      yield found;
    }
  }
}

function observed({ at, kind, certainty }: Found): {
  at: Found["at"];
  data: { kind: string };
  certainty: Found["certainty"];
} {
  return { at, data: { kind }, certainty };
}
