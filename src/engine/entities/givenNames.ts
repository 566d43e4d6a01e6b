import type { Gender } from './gender';

/** Given names that compromise knows as other words or not at all, and that nearly all who have them share a gender. */
const female = `agnieszka akiko amara amelie anjali annalena anneliese aoife birgit bronwen catriona cerys chiara chioma
  daisy deepika dilma dolly eilidh eszter florence folake freya galina giorgia giulia grace hazel holly imogen iris ivy
  jemima joy katarzyna katrin keiko kitty lakshmi liesl lily ludmila maeve malgorzata marine meera mercedes mette morag
  ngozi nkechi nomvula orla ottilie pearl penny philippa pilar pooja poppy priti priya rani renate riikka roisin rose
  ruby saara sanna segolene sian sigrid sinead sue sushma svetlana tamsin thandi una verity victoria violet virginia
  xiu yoko yuki yulia zanele zsuzsa`;
const male = `akira alexei alfie angus anil ashok austin bill bob callum cathal chidi christian chuck cormac dean declan
  diego donal emeka ewan ferenc francois frank giorgos hamish hiroshi imran istvan jabulani jack janos jaroslaw jesse
  jurgen kenji kofi kostas kwame lech leo luca manoj mark mateusz max mikkel narendra niall nick nikos oisin oleg olu
  pavlos piers radoslaw raj ramesh randy ravi ray rhys rishi rob rohit satoshi shinzo sipho stavros suresh takashi
  tariq thabo thierry tibor tunde vijay vikram yannis yoshihide zoltan`;

const genders = new Map<string, Gender>([
  ...female.split(/\s+/).map((name): [string, Gender] => [name, 'female']),
  ...male.split(/\s+/).map((name): [string, Gender] => [name, 'male']),
]);

/** The gender of most people with the given name, accents apart; `null` where it is none of these. */
export function genderOfName(name: string): Gender | null {
  return genders.get(name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()) ?? null;
}
