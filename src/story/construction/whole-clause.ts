import type { Stretch } from "../../figure/clause/clause.ts";
import type { Figure } from "../../figure/figure.ts";
import type { Passage } from "../sentence/passage.ts";
import { ofAmountInSubject } from "./amount-in-subject.ts";
import { ofDay } from "./appointed-day.ts";
import { behindTrait } from "./behind-trait.ts";
import { byVotes } from "./by-votes.ts";
import { ofCountedWhole } from "./counted-whole.ts";
import { ofFrontedGroup } from "./fronted-group.ts";
import { nameOfDead } from "./name-of-dead.ts";
import { ofRestrictedShare } from "./restricted-share.ts";
import { ofRival } from "./rival.ts";
import { shareWithAmount } from "./share-with-amount.ts";
import { thinkersOf } from "./thinkers.ts";
import { ofWhoever } from "./whoever.ts";

/** A label of a construction that tells all of its clause, and needs nothing added; "" where it is none of them. */
export function ofWholeClause(figure: Figure, passage: Passage, quantity: Stretch): string {
  return (
    thinkersOf(figure, passage, quantity) ||
    nameOfDead(figure, passage, quantity) ||
    ofDay(figure, passage, quantity) ||
    byVotes(figure, passage, quantity) ||
    ofRival(figure, passage, quantity) ||
    behindTrait(passage, quantity) ||
    ofWhoever(passage, quantity) ||
    ofAmountInSubject(passage, quantity) ||
    shareWithAmount(figure, passage, quantity) ||
    ofCountedWhole(passage, quantity) ||
    ofRestrictedShare(passage, quantity) ||
    ofFrontedGroup(figure, passage, quantity)
  );
}
