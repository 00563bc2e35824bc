import type { Gender } from '@homeround/domain';
import type { Dice } from './dice';

const GIVEN: Readonly<Record<Gender, readonly string[]>> = {
  female: [
    'Agnes Aileen Alison Angela Anne Ayesha Betty Carol Catherine Christine Donna Eilidh Elaine Elizabeth Ewa Fiona',
    'Flora Gillian Grace Heather Helen Irene Isobel Jacqueline Janet Jean Joan Karen Katarzyna Kirsty Laura Linda',
    'Lorna Margaret Marie Mary Maureen Moira Morag Morven Nadia Nan Pauline Rhona Rose Sandra Sarah Sheila Shona',
    'Sophie Susan Theresa Una Wilma',
  ]
    .join(' ')
    .split(' '),
  male: [
    'Alan Alasdair Alexander Andrew Angus Brian Calum Charles Colin Craig David Derek Donald Douglas Duncan Ewan',
    'Fergus Gavin George Gordon Graham Hamish Hugh Iain Imran James John Kenneth Malcolm Marek Martin Michael Neil',
    'Patrick Paul Peter Robert Ronald Ross Sandy Scott Stuart Thomas Walter William',
  ]
    .join(' ')
    .split(' '),
};

const SURNAMES = [
  'Adams Aitken Allan Anderson Baird Bell Black Boyle Brown Burns Cairns Cameron Campbell Clark Connelly Crawford',
  'Cunningham Currie Dickson Docherty Donnelly Douglas Duffy Duncan Ferguson Findlay Fleming Forbes Forsyth Fraser',
  'Gallacher Gibson Gillespie Gordon Graham Grant Gray Hamilton Hay Henderson Hunter Hussain Hutchison Irvine Jamieson',
  'Johnston Keenan Kelly Kennedy Kerr Khan King Kowalska Laird Lang Lennox Lindsay Logan MacDonald MacKay MacLean',
  'MacLeod Main Marshall Martin McArthur McBride McCallum McCulloch McGregor McIntyre McKenna McLaughlin McNeil',
  'McPherson Miller Mitchell Morrison Muir Munro Murphy Murray Nicol Nowak Orr Park Paterson Quinn Rae Rankin Reid',
  'Rennie Ritchie Robertson Ross Russell Scott Shaw Shields Simpson Sinclair Sloan Smith Steel Stewart Sutherland',
  'Taylor Thomson Walker Wallace Wardrop Watson Weir White Wilson Wood Young',
]
  .join(' ')
  .split(' ');

/** A made-up name: common Scottish given names and surnames, put together by chance. */
export function makeName(gender: Gender, dice: Dice): string {
  return `${dice.pick(GIVEN[gender])} ${dice.pick(SURNAMES)}`;
}
