import assert from 'node:assert/strict';
import { correctType, isOfType } from '../../../../src/engine/names/corrections';
import type { NameMention } from '../../../../src/engine/names/mention';
import { segment } from '../../../../training/names/corpus';

describe('corrections by rule', () => {
  const cases: readonly [
    text: string,
    name: string,
    found: NameMention['type'],
    expected: NameMention['type'] | null,
  ][] = [
    ['It fell on Monday night.', 'Monday', 'misc', 'date'],
    ['The Sun told of it.', 'Sun', 'organization', 'organization'],
    ['The Mon villages fell.', 'Mon', 'norp', 'norp'],
    ['It may cost 2000 jobs.', '2000', 'date', null],
    ['It protects 1500 elephants.', '1500', 'date', null],
    ['In 2000 jobs were lost.', '2000', 'date', 'date'],
    ['It began at 6 p.m. (1800 GMT) there.', '1800', 'date', null],
    ['It won the 2019 elections.', '2019', 'date', 'date'],
    ['It began in 2016, 2019 brings more.', '2019', 'date', 'date'],
    ['Julia Okoro, R-Ohio, left.', 'R-Ohio', 'organization', null],
    ['Norvik (NVK.L) fell.', 'NVK', 'organization', null],
    ['Norvik (NYSE: NVK) fell.', 'NVK', 'organization', null],
    ['The calf weighed 88 pounds.', '88 pounds', 'money', 'quantity'],
    ['He is 6 feet tall and 190 pounds.', '190 pounds', 'money', 'quantity'],
    ['She lost 20 pounds ($25) there.', '20 pounds', 'money', 'money'],
    ['The firm lost 20 million pounds.', '20 million pounds', 'money', 'money'],
    ['It begins at 9am GMT.', 'GMT', 'organization', null],
    ['Then the Rev Ana Ruiz left.', 'Ana Ruiz', 'organization', 'person'],
    ['Then DS Ana Ruiz left.', 'DS Ana Ruiz', 'organization', 'organization'],
    ['Then DS Ana Ruiz left.', 'Ana Ruiz', 'organization', 'person'],
    ['It was seen by the Guardian.', 'Guardian', 'norp', 'organization'],
    ['Another storm, named Zelda, is near.', 'Zelda', 'person', 'misc'],
    ['A hurricane called Zelda is near.', 'Zelda', 'person', 'misc'],
    ['A girl called Zelda is near.', 'Zelda', 'person', 'person'],
    ['Then the Rev Hale left.', 'Hale', 'location', 'person'],
    ['Then the Rev Ruiz Trust left.', 'Ruiz Trust', 'organization', 'organization'],
    ['He spoke on The Ana Ruiz Show.', 'Ana Ruiz Show', 'person', 'misc'],
    ['He told the Halden Courier.', 'Halden Courier', 'location', 'organization'],
    ['The Strait of Mirrow is long.', 'Strait of Mirrow', 'organization', 'location'],
    ['It is of the Bronze Age there.', 'Bronze Age', 'location', 'misc'],
    ['It was in The Age there.', 'The Age', 'organization', 'organization'],
    ['Then Halden Pharma fell.', 'Halden Pharma', 'location', 'organization'],
    ['She told the Guardian so.', 'Guardian', 'norp', 'organization'],
    ['The Hindu priest left.', 'Hindu', 'norp', 'norp'],
    ['They met at Rod Mirrow Arena.', 'Rod Mirrow Arena', 'organization', 'facility'],
    ['They walked on Abbey Rd there.', 'Abbey Rd', 'person', 'facility'],
    ['He saw the new iPhone 17 there.', 'iPhone 17', 'date', 'product'],
    ['The Bank of Mirrow is big.', 'Bank of Mirrow', 'organization', 'organization'],
    ['They left Halden Bridge open.', 'Halden Bridge', 'location', 'facility'],
    ['They fled to Mirrow Zoo there.', 'Mirrow Zoo', 'location', 'facility'],
    ['They met in Mirrow Park there.', 'Mirrow Park', 'location', 'location'],
    ['They slept in Bridge there.', 'Bridge', 'location', 'location'],
    ['She won the Halden Marathon there.', 'Halden Marathon', 'location', 'misc'],
    ['He cited the Brel Doctrine there.', 'Brel Doctrine', 'organization', 'misc'],
    ['The Commission of Inquiry met.', 'Commission of Inquiry', 'organization', 'organization'],
    ['They thanked Tomas Bill there.', 'Tomas Bill', 'person', 'person'],
    ['On board HMS Halden there.', 'HMS Halden', 'person', 'facility'],
    ['They lost to Port Ellery Pirates there.', 'Port Ellery Pirates', 'location', 'organization'],
    ['They lost to Ana Wolves there.', 'Ana Wolves', 'person', 'organization'],
    ['He fled from Pirates there.', 'Pirates', 'person', 'person'],
    ['A 41-year-old Datuk paid.', 'Datuk', 'person', null],
    ['Then Datuk left.', 'Datuk', 'person', 'person'],
    ['The Relief 1133 men came.', '1133', 'date', null],
    ['It fell in March 1410 there.', '1410', 'date', 'date'],
    ['In 1410 it fell.', '1410', 'date', 'date'],
    ['Call +1 (555) 014-2233 now.', '2233', 'date', null],
    ['Call 555-014-1999 now.', '1999', 'date', null],
    ['It grew in 2018-2019 there.', '2019', 'date', 'date'],
    ['They chose Ana Brel, M.D., to lead.', 'M.D.', 'location', null],
    ['They met in Halden, Md., then.', 'Md', 'location', 'location'],
    ['Cllr Ana Brel (Lab, Eastgate) left.', 'Eastgate', 'organization', 'location'],
    ['The band (Ana, Eastgate) left.', 'Eastgate', 'organization', 'organization'],
    ['Ruiz Foods fell there.', 'Ruiz Foods', 'person', 'organization'],
    ['They met Halesow Town there.', 'Halesow Town', 'person', 'organization'],
    ['They met in Halesow Town there.', 'Halesow Town', 'location', 'location'],
    ['Chipmaker Ruiz fell there.', 'Ruiz', 'person', 'organization'],
    ['Retailer Ruiz fell there.', 'Ruiz', 'person', 'person'],
    ['Then Ana Brands left.', 'Brands', 'person', 'person'],
    ['The Mirrow Volcano erupted.', 'Mirrow Volcano', 'person', 'location'],
    ['They left Hockey India there.', 'Hockey India', 'location', 'organization'],
    ['They left Hockey Mirrow there.', 'Hockey Mirrow', 'location', 'location'],
    ['They closed the N69 there.', 'N69', 'organization', 'location'],
    ['They met N69 there.', 'N69', 'organization', 'organization'],
    ['It fell in the 2200 block of it.', '2200', 'date', null],
    ['We know, My Lords, that it fell.', 'My Lords', 'misc', null],
    ['They met at Ana Brel Sports Ground there.', 'Ana Brel Sports Ground', 'organization', 'facility'],
  ];
  for (const [text, name, found, expected] of cases) {
    it(`${name} in “${text}”`, () => {
      const document = segment(text);
      const start = text.indexOf(name);
      const firstToken = document.tokens.findIndex((token) => token.start === start);
      const endToken = document.tokens.findIndex((token) => token.end === start + name.length) + 1;
      assert.equal(correctType(document, firstToken, endToken, found), expected);
    });
  }
});

describe('the last word of a name', () => {
  const cases: readonly [name: string, type: NameMention['type'], says: boolean][] = [
    ['Mirrow Prison', 'facility', true],
    ['Halden Prize', 'misc', true],
    ['Halden Prize', 'organization', false],
    ['Prison', 'facility', false],
    ['Mirrow Works', 'facility', false],
  ];
  for (const [name, type, says] of cases) {
    it(`says ${says ? '' : 'nothing '}that “${name}” is of type ${type}`, () => {
      const words = name.split(' ');
      assert.equal(isOfType(words, { firstToken: 0, endToken: words.length }, type), says);
    });
  }
});
