import { readFileSync } from 'node:fs';
import { analyze, loadNameModel } from './src/engine/analyze';
const m = loadNameModel(readFileSync('models/names.bin'));
const texts = process.argv.slice(2);
async function main(){ for (const t of texts) { const a = await analyze(t,{nameModel:m}); console.log('##',t.slice(0,100), '\n  sentences', a.sentences.map(s=>t.slice(s.start,s.end)));
 for (const q of a.quotes) console.log('  ',q.kind, q.confidence, q.speaker&&[t.slice(q.speaker.start,q.speaker.end),q.speaker.entity].join(' = '), q.cue&&[q.cue.lemma,q.cue.start], '|', q.spans.map(s=>t.slice(s.start,s.end).replace(/\n/g,' ')).join(' … ').slice(0,120));
 for (const e of a.entities) console.log('    ',e.id, e.role?t.slice(e.role.start,e.role.end):'', JSON.stringify(e.value), e.mentions.map(x=>`${t.slice(x.start,x.end)}:${x.kind}:${x.confidence}${x.evidence?':'+t.slice(x.evidence.start,x.evidence.end):''}`).join(' | ').replace(/\n/g,' '));
}}
void main();
