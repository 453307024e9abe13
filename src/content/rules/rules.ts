import { rule as accession } from './accession.ts';
import { rule as addresses } from './addresses.ts';
import { rule as aliases } from './aliases.ts';
import { rule as askedWords } from './askedWords.ts';
import { rule as citedClaims } from './citedClaims.ts';
import { rule as copiedWords } from './copiedWords.ts';
import { rule as dates } from './dates.ts';
import { rule as evidence } from './evidence.ts';
import { rule as excerpts } from './excerpts.ts';
import { rule as groups } from './groups.ts';
import { rule as headline } from './headline.ts';
import { rule as leads } from './leads.ts';
import { rule as loadedWords } from './loadedWords.ts';
import { rule as mapIds } from './mapIds.ts';
import { rule as messages } from './messages.ts';
import { rule as panels } from './noEmptyPanel.ts';
import { rule as outsiderAnswers } from './outsiderAnswers.ts';
import { rule as paragraphs } from './paragraphs.ts';
import { rule as placeCoordinates } from './placeCoordinates.ts';
import { rule as positions } from './positions.ts';
import { rule as quotationMarks } from './quotationMarks.ts';
import { rule as quotesMatchArticle } from './quotesMatchArticle.ts';
import { rule as references } from './references.ts';
import type { Rule } from './rule.ts';
import { rule as sources } from './sources.ts';
import { rule as speakerIdentity } from './speakerIdentity.ts';
import { rule as speakers } from './speakers.ts';
import { rule as subjects } from './subjects.ts';
import { rule as summaries } from './summaries.ts';
import { rule as uniqueIds } from './uniqueIds.ts';
import { rule as verbatimShare } from './verbatimShare.ts';
import { rule as views } from './whoseView.ts';

/** All rules, the plainest first: references are checked before meaning. */
export const RULES: readonly Rule[] = [
  uniqueIds,
  mapIds,
  references,
  paragraphs,
  headline,
  dates,
  groups,
  aliases,
  accession,
  speakers,
  speakerIdentity,
  views,
  positions,
  subjects,
  evidence,
  leads,
  placeCoordinates,
  citedClaims,
  sources,
  outsiderAnswers,
  quotationMarks,
  excerpts,
  verbatimShare,
  quotesMatchArticle,
  addresses,
  loadedWords,
  askedWords,
  copiedWords,
  messages,
  summaries,
  panels,
];
