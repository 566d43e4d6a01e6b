import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, loadNameModel, type AnalyzeOptions } from '../src/engine/analyze';
import type { Article } from '../src/engine/model';

/** The model of names that is shipped. */
export const nameModel = loadNameModel(readFileSync(join(__dirname, '../models/names.bin')));

/** Analyzes a text with the model that is shipped. */
export function analyzeWithNames(text: string, options: AnalyzeOptions = {}): Promise<Article> {
  return analyze(text, { nameModel, ...options });
}
