import { defineRule, observeHit, reportable, Taken } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import { findFields } from "./fields.js";
import { distinct } from "./found.js";
import type { Found, Say } from "./found.js";
import { findLockCodes } from "./locks.js";
import { findOpeners } from "./openers.js";
import { findOpeningRecipes, findPasswords } from "./passwords.js";
import { findQueryValues } from "./query-values.js";
import { findTokens } from "./tokens.js";

const ADVICE =
  "値を消し、必要な人にだけ別の方法で伝えてください。すでに公開したり送ったりしたものは、無効にして作り直します。";
const ADVICES: Readonly<Record<Say, string>> = {
  form: ADVICE,
  value: ADVICE,
  recipe: "決め方も書かず、その方法をやめてパスワードを変えてください。",
  public: "投稿には載せず、「会場の掲示をご覧ください」のように、その場で分かるようにしてください。",
};

const GUESS_ADVICE = `パスワードなら、${ADVICE}パスワードでなければ、そう記して受け入れられます。`;

/** Characters between a value and words about it. */
const BESIDE = 20;

export default defineRule({
  id: "credential",
  category: "credential",
  title: "パスワード、暗証番号、Wi-Fiのキー、APIキーなどの値を見つける",
  masked: true,
  messages: {
    form: {
      ja: ({ kind }: { kind: string }) => `${kind}とみられる文字列が書かれています。`,
      en: ({ kind }: { kind: string }) => `This looks like a key or token (${kind}).`,
    },
    value: {
      ja: ({ kind }: { kind: string }) => `${kind}の値が書かれています。`,
      en: ({ kind }: { kind: string }) => `The value of a credential is written here (${kind}).`,
    },
    recipe: {
      ja: ({ kind }: { kind: string }) => `${kind}の決め方が書かれていて、値が分かります。`,
      en: ({ kind }: { kind: string }) => `The text tells how to work out a credential (${kind}).`,
    },
    public: {
      ja: ({ kind }: { kind: string }) => `来た人に使ってもらうものでも、${kind}を投稿すると誰でも使えます。`,
      en: ({ kind }: { kind: string }) =>
        `Even where visitors may use it, a posted credential is open to everybody (${kind}).`,
    },
    words: {
      ja: ({ reason }: { words: string; reason: string }) => reason,
      en: ({ reason }: { words: string; reason: string }) => reason,
    },
  },
  *check(document: Document) {
    const found = [...distinct(find(document))];
    for (const { at, say, kind, certainty, guess = false } of found) {
      yield {
        at,
        say,
        data: { kind },
        certainty,
        advice: guess ? GUESS_ADVICE : ADVICES[say],
        tags: guess ? ["guess"] : [],
      };
    }
    const beside = new Taken(found.map(({ at: [start, end] }) => [start - BESIDE, end + BESIDE]));
    for (const hit of reportable(document, "credential")) {
      // Once the value is told, how it is kept says nothing new.
      if (!beside.overlaps(hit.range)) yield observeHit(hit, "words");
    }
  },
});

function* find(document: Document): Iterable<Found> {
  yield* findQueryValues(document);
  yield* findTokens(document);
  yield* findPasswords(document);
  yield* findLockCodes(document);
  yield* findOpeners(document);
  yield* findOpeningRecipes(document);
  yield* findFields(document);
}
