import { guessLang } from "../../article/lang.ts";
import type { Stretch } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isYearless } from "../../figure/fact.ts";
import type { Figure } from "../../figure/figure.ts";
import { lexiconOf } from "../../figure/lexicon/lexicon-of.ts";
import { isResult, isTimeKind } from "../../figure/mention.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { saysPronoun, sinceAntecedent, withAntecedentSaid } from "../antecedent/antecedent-said.ts";
import { comparedLabel } from "../antecedent/compared-amount.ts";
import { goesOn, isHanging, relativeBefore } from "../antecedent/continuation.ts";
import { countedBefore } from "../antecedent/counted-before.ts";
import { withAntecedent } from "../antecedent/from-antecedent.ts";
import { isLoneParticiple } from "../antecedent/participial.ts";
import { themeOf } from "../antecedent/theme.ts";
import { aroundOf } from "../around/around.ts";
import { isHeldAtStart } from "../around/held-count.ts";
import { isLed, raisedTo, withoutChange } from "../around/led-level.ts";
import { sharedWith } from "../around/listed.ts";
import { ofListedName } from "../around/listed-name.ts";
import { withAsker } from "../completion/asked-change.ts";
import { behindAside } from "../completion/behind-aside.ts";
import { withVerb } from "../completion/closing-verb.ts";
import { isOnlyCompared, withCompared } from "../completion/compared.ts";
import { withHedge } from "../completion/hedge.ts";
import { withHowManyMore } from "../completion/how-many-more.ts";
import { withOtherNumbers } from "../completion/other-gap.ts";
import { withWhole } from "../completion/ratio-noun.ts";
import { withMore } from "../completion/so-much-more.ts";
import { withVerbBefore } from "../completion/verb-before.ts";
import { compose } from "../composition/compose.ts";
import { ofTerm } from "../construction/appointed-day.ts";
import { beforeApposition } from "../construction/apposition.ts";
import { isBehindVerb } from "../construction/behind-subject.ts";
import { ofChangedObject } from "../construction/changed-object.ts";
import { ofCleft } from "../construction/cleft.ts";
import { behindForefield } from "../construction/forefield.ts";
import { isNextChanged, ofGapped } from "../construction/gapped.ts";
import { hurtOf } from "../construction/hurt.ts";
import { ofInserted } from "../construction/inserted.ts";
import { joinedNoun } from "../construction/joined-noun.ts";
import { neededFor } from "../construction/need.ts";
import { ofChange } from "../construction/of-change.ts";
import { ofContest } from "../construction/of-contest.ts";
import { ofDoers } from "../construction/of-doers.ts";
import { ofObject } from "../construction/of-object.ts";
import { ofOwner } from "../construction/of-owner.ts";
import { ofShare } from "../construction/of-share.ts";
import { ofTitle } from "../construction/of-title.ts";
import { ofTotal } from "../construction/of-total.ts";
import { pronounSubject } from "../construction/pronoun-subject.ts";
import { ofSecondVerb } from "../construction/second-verb.ts";
import { subjectBehind } from "../construction/subject-behind.ts";
import { ofWholeClause } from "../construction/whole-clause.ts";
import { withCase } from "../inflection/inflected.ts";
import { gap } from "../sentence/label-text.ts";
import { isHolder } from "../sentence/owned.ts";
import type { Passage } from "../sentence/passage.ts";
import { behindOf } from "../sentence/phrase.ts";
import { quantityOf } from "../sentence/quantity-place.ts";
import { readingOf } from "../sentence/sentence-reading.ts";
import { wideClause } from "../sentence/wide-clause.ts";
import { isDenialCut } from "../sound/denied.ts";
import { isExcepted } from "../sound/excepted.ts";
import { isIdle } from "../sound/idle.ts";
import { isSound } from "../sound/sound.ts";
import { unquoted, untorn } from "../sound/torn.ts";
import { withEarlierVerb } from "../verb-bracket/earlier-verb.ts";
import { finished } from "../verb-bracket/unfinished.ts";
import { asItStands } from "./as-it-stands.ts";
import { completed } from "./completed.ts";
import {
  isBareVerb,
  isBareWord,
  isChangeOf,
  isFar,
  isHeldShare,
  isObject,
  isPartOnly,
  isRubric,
  isSubject,
  isToldBehindColon,
  isUnnamed,
} from "./doubt.ts";
import { atRounded, withBracketGap } from "./exact-share.ts";
import { lacksNoun, nounPhraseOf } from "./noun-phrase.ts";
import { ownClause } from "./own-clause.ts";
import { ownWords } from "./own-words.ts";
import { isPartOfChange } from "./part-of-change.ts";
import { retellings, retoldSecond, seamed } from "./retold.ts";
import { shortened } from "./shortened.ts";
import { withoutDay } from "./without-day.ts";
import { withoutRelative } from "./without-relative.ts";

/**
 * What a figure is about, in the article's own words: the clause around the quantity, with “…” where it stood;
 * only what follows it, or stands before it, where that says it all. At most 90 characters, cut between phrases.
 * @param lang the article's language; guessed from the sentence without it
 * @param options.nearest where its clause makes no label, the noun phrase that stands nearest
 * @returns "" where the sentence names nothing ("Il coûtera 5 milliards"): such a figure is not shown among others
 */
export function labelFigure(figure: Figure, lang?: string, { nearest = true } = {}): string {
  if (figure.label) return figure.label;
  const { clause, noun } = labelsIn(figure, lang, false);
  return clause || (nearest ? noun() : "");
}

/** The label of a figure's clause; of one whose subject is a pronoun or stands apart, with that. */
export function labelsIn(figure: Figure, lang: string | undefined, verbs: boolean): ReturnType<typeof labelsAsSaid> {
  const rounded = atRounded(figure);
  if (rounded) {
    const told = labelsIn(rounded.figure, lang, verbs);
    return { ...told, clause: withBracketGap(told.clause, rounded) };
  }
  const own = labelsAsSaid(figure, lang, verbs);
  const { antecedent, named } = figure.source;
  if (named) return { ...own, clause: shortened(named, own.passage.lexicon) || own.clause };
  const toldAlone = (other: Figure) => labelsAsSaid(other, lang, verbs).clause;
  if (antecedent?.compared) return { ...own, clause: comparedLabel(figure, own, toldAlone) || own.clause };
  if (antecedent && (!own.clause.includes(" ") || saysPronoun(own.clause, figure, antecedent))) {
    const clause = toldAlone(withAntecedentSaid(figure, antecedent));
    return { ...own, clause: sinceAntecedent(clause, antecedent) || own.clause };
  }
  const second = retoldSecond(figure, own.passage, own.quantity);
  if (second && !own.clause.includes(` ${second.behind}`)) {
    const clause = seamed(toldAlone(second.figure), second, own.passage.lexicon);
    if (clause.includes(second.behind)) return { ...own, clause };
  }
  if (/[ '’]/.test(own.clause)) return own;
  for (const retold of retellings(figure, own.passage, own.quantity)) {
    const clause = seamed(toldAlone(retold.figure), retold, own.passage.lexicon);
    if (clause) return { ...own, clause };
  }
  return own;
}

/** The label of a figure's clause, with the verb that waits for the number or without it, and the noun phrase that stands nearest. */
function labelsAsSaid(figure: Figure, lang: string | undefined, verbs: boolean) {
  const { sentence } = figure.source;
  const passage: Passage = { ...readingOf(sentence, lexiconOf(lang ?? guessLang(sentence))), verbs };
  const quantity = quantityOf(figure, passage);
  const labelling = { figure, passage, quantity };
  passage.verbs ||= isPartOfChange(figure, passage, quantity);
  if (isResult(figure)) return { clause: ofContest(passage, quantity), noun: () => "", passage, quantity };
  const whole = ofWholeClause(figure, passage, quantity);
  // A day without its year has no words but those of its clause.
  if (!whole && isYearless(figure)) return { clause: "", noun: () => "", passage, quantity };
  const noun = () => {
    const nearest = nounPhraseOf(figure, passage, quantity);
    return isOnlyCompared(figure, passage, quantity, nearest) ? "" : nearest;
  };
  if (whole) return { clause: whole, noun, passage, quantity };
  const words = ownLabel(figure, passage, quantity);
  const own =
    completed(words || labelBehind(figure, passage, quantity), labelling) ||
    // Words that are no whole may be one from the subject on, where no other amount stands before them.
    (words && isFirst(passage, quantity) ? completed(labelBehind(figure, passage, quantity), labelling) : "");
  const title = () => untorn(finished(ofTitle(figure, passage, quantity), labelling));
  const said =
    (own && lacksNoun(figure, passage, quantity, own)) ||
    // "Valued | at $4.2 billion, the start-up": a participle alone says nothing.
    (own.includes(" ") ? "" : subjectBehind(passage, quantity)) ||
    unquoted(own) ||
    title() ||
    subjectBehind(passage, quantity) ||
    ofCleft(passage, quantity) ||
    ofObject(figure, passage, quantity) ||
    joinedNoun(figure, passage, quantity) ||
    ofTerm(figure, passage, quantity);
  const kept = (label: string) =>
    isExcepted(passage, quantity.first, label) || isDenialCut(passage, quantity, label)
      ? ""
      : withCase(
          withHedge(withoutRelative(withoutDay(label, passage, quantity), passage.lexicon), labelling),
          labelling,
        );
  const hurt = hurtOf(figure, passage, quantity);
  const told = said.includes(hurt) ? said : hurt;
  return { clause: kept(withOtherNumbers(told, labelling)), noun: () => kept(noun()), passage, quantity };
}

/** A label of the clause, or of the counted thing that the words before it name. */
function ownLabel(figure: Figure, passage: Passage, quantity: Stretch): string {
  return labelOf(figure, passage, quantity) || countedBefore(figure, passage, quantity);
}

function isFirst({ mentions }: Passage, quantity: Stretch): boolean {
  return !mentions.some((each) => each.first < quantity.first && !isTimeKind(each));
}

/** A label of the clause from its subject on, where that stands behind its verb and neither all of the clause nor more of it is one. */
function labelBehind(figure: Figure, passage: Passage, quantity: Stretch): string {
  const all = passage.lexicon.language.capitalNouns && figure.kind !== "count" && asItStands(figure, passage, quantity);
  if (all) return all;
  const subject = behindForefield(passage, wideClause(passage, quantity), quantity);
  return subject === undefined ? "" : labelOf(figure, passage, quantity, subject);
}

/** A label of the clause that the quantity stands in. @param from where the words begin that it may be of */
function labelOf(figure: Figure, passage: Passage, quantity: Stretch, from = 0): string {
  const { tokens, lexicon, mentions, verbs } = passage;
  const wide = clauseFrom(passage, quantity, from);
  const { clause, isOwn } = ownClause(passage, wide, quantity);
  const read = withoutChange(figure, passage, quantity, aroundOf(figure, passage, quantity, clause));
  // "Die Partei, die noch regiert, kommt auf 23 Prozent und | verliert 9 Punkte": whose verbs these are stands farther off.
  const relative = relativeBefore(passage, wide);
  const around = relative || isNextChanged(figure, passage, read) ? { ...read, opening: undefined } : read;
  const { opening, before } = around;
  // "a Altri caiu 2,87% para 6,27 euros": the verb is of the change, and the level has only the subject.
  if (
    verbs &&
    opening &&
    figure.kind !== "percent" &&
    lexicon.phrases.target.has(tokens[startOf(passage, quantity) - 1]?.lower ?? "")
  )
    return "";
  const needed = neededFor(passage, quantity, around);
  if (needed || isUnnamed(passage, quantity, around)) return needed;
  const it = pronounSubject(passage, quantity);
  if (it && figure.kind !== "count") return compose(passage, [it], around.after, around.noun);
  const gapped = ofGapped(figure, passage, around) || ofTotal(passage, quantity, around);
  const part = withVerb(passage, gapped || ofOwner(passage, quantity, around), clause, quantity);
  if (part) return part;
  // "portant à 63 le nombre de morts": what it counts stands behind.
  if (figure.kind === "count" && figure.unit === null && matchPhrase(lexicon.syntax.numberOf, tokens, quantity.next))
    return compose(passage, [], behindOf(passage, { first: quantity.next, next: around.after.next }), around.noun);
  if (isBehindVerb({ around, quantity, passage })) return compose(passage, [], around.after, around.after.first);
  const apposed = opening ? undefined : beforeApposition(passage, clause, quantity);
  const named = apposed && compose(passage, apposed, around.after, around.noun);
  if (named) return withVerb(passage, named, clause, quantity);
  const doers = ofListedName(passage, quantity) || ofDoers(passage, quantity, around);
  if (doers) return doers;
  const apart = isOwn || isSubject(passage, quantity, around) || isHeldShare(passage, quantity);
  const found = apart ? undefined : themeOf(figure, passage, quantity, clause);
  // "Durch den Kauf, über den das Amt noch entscheidet, | entsteht": what stands in the relative clause is another verb's.
  const others = it === null || (relative && found?.some(({ next }) => next > relative.first));
  const own = around.added ? sharedWith(passage, figure.unit, found) : found;
  const antecedent = others || isLoneParticiple(passage, own) ? undefined : own;
  // "750 mégawatts de capacité jusqu’en 2028": the words between are the first quantity's.
  const parallel = lexicon.phrases.and.has(tokens[before.next - 1]?.lower ?? "");
  const shared =
    opening !== undefined &&
    !parallel &&
    mentions.some(({ next }) => next === before.first) &&
    (pastOf(tokens, before.first, lexicon) > before.first || isHanging(passage, before));
  if (opening && isHolder(passage, quantity.next)) {
    return compose(passage, [], behindOf(passage, { first: quantity.next, next: around.after.next }), around.noun);
  }
  const told = figure.kind === "count" && isToldBehindColon(passage, clause, around);
  const rubric = isRubric(figure, passage, antecedent, around);
  const led = figure.kind === "count" && isLed(figure, passage, quantity);
  const leads = !opening && !told && !rubric && (led || goesOn(passage, clause, before));
  const change = isChangeOf(passage, quantity, around.after);
  const object = change || (figure.kind !== "count" && isObject(passage, quantity, around.after));
  // "bajó en 12.400 personas, un 3 % | menos que en mayo": of what, the words before say.
  const alone = (own: string) => (isOnlyCompared(figure, passage, quantity, own) ? "" : own);
  const words =
    (object ? ofChange(passage, around) : ofChangedObject(passage, clause, quantity, around, antecedent)) ||
    ofInserted(passage, clause, around, raisedTo(figure, passage, quantity, clause)) ||
    ofSecondVerb(passage, around, antecedent) ||
    (leads && withAntecedent(passage, around, antecedent)) ||
    // "subiría de los 52 a los 59 diputados": the noun alone does not say whose.
    ((shared || figure.qualifier === "to") && withAntecedent(passage, around, opening)) ||
    alone(ownWords(figure, passage, quantity, around)) ||
    withAntecedent(passage, around, opening) ||
    (isFar(passage, quantity, antecedent, around) || rubric ? "" : withAntecedent(passage, around, antecedent)) ||
    ofShare(figure, passage, quantity, around);
  const aside = withAsker(figure, passage, around, behindAside(figure, passage, quantity, words) || words);
  const label = withHowManyMore(figure, passage, withVerbBefore(passage, quantity, around, aside), quantity);
  if (figure.kind !== "count" && (isBareVerb(label, lexicon) || isBareWord(passage, label, quantity))) return "";
  if (isPartOnly(passage, quantity, label) || isIdle(figure, label, lexicon)) return "";
  if (label.includes(" ") && !label.includes(gap) && isHeldAtStart(passage, clause, quantity)) return "";
  if (isOnlyCompared(figure, passage, quantity, label)) return "";
  // "Un Français sur trois | se dit inquiet": a verb right behind the ratio is whole with the noun inside.
  const whose = withWhole(figure, passage, quantity, label);
  const checked = passage.text.startsWith(label, tokens[quantity.next]?.start) ? whose : label;
  if (!isSound(passage, checked, quantity, figure.direction !== undefined)) return "";
  const compared = withCompared(figure, passage, whose, quantity);
  const counted = figure.kind === "count" && figure.unit !== null;
  const more = counted || figure.kind === "percent" ? compared : withMore(passage, compared, quantity);
  return withEarlierVerb(passage, withVerb(passage, more, clause, quantity), quantity);
}

/** The clause that the quantity stands in, or what of it stands behind `from`. */
function clauseFrom(passage: Passage, quantity: Stretch, from: number): Stretch {
  const { first, next } = wideClause(passage, quantity);
  return { first: Math.max(first, from), next };
}
