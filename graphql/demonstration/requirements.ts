// What opportunities ask for, each with its reason.
import { both } from '#graphql/demonstration/two.ts'

export const requirements = {
  dbsDriving: {
    what: both('A DBS check (enhanced)', 'Gwiriad DBS (manwl)'),
    why: both(
      'Because you drive adults to healthcare. It is free for volunteers and takes about two weeks. We start it with you.',
      'Am eich bod yn gyrru oedolion i gael gofal iechyd. Mae am ddim i wirfoddolwyr ac yn cymryd tua phythefnos. Byddwn yn ei ddechrau gyda chi.',
    ),
  },
  dbsChildren: {
    what: both('A DBS check (enhanced)', 'Gwiriad DBS (manwl)'),
    why: both(
      'Because you look after children regularly. It is free for volunteers. We fill it in together.',
      'Am eich bod yn gofalu am blant yn rheolaidd. Mae am ddim i wirfoddolwyr. Byddwn yn ei lenwi gyda’n gilydd.',
    ),
  },
  licence: {
    what: both('A licence held for two years', 'Trwydded ers dwy flynedd'),
    why: both(
      'Our insurance asks for it. We look at it, we do not keep a copy.',
      'Mae ein hyswiriant yn gofyn am hynny. Byddwn yn ei gweld, ond nid yn cadw copi.',
    ),
  },
  twentyOne: {
    what: both('To be 21 or over', 'Bod yn 21 oed neu’n hŷn'),
    why: both('Our insurance asks for it.', 'Mae ein hyswiriant yn gofyn am hynny.'),
  },
  training: {
    what: both('One hour of training', 'Awr o hyfforddiant'),
    why: both(
      'So that you know whom to ring when something is not right.',
      'Er mwyn ichi wybod pwy i’w ffonio pan na fydd rhywbeth yn iawn.',
    ),
  },
  hygiene: {
    what: both('Food hygiene, level 2', 'Hylendid bwyd, lefel 2'),
    why: both(
      'Because you cook for others. It is an evening online, and we pay for it.',
      'Am eich bod yn coginio i eraill. Mae’n noson ar-lein, a ni sy’n talu.',
    ),
  },
  twoReferences: {
    what: both('Two people we can ring', 'Dau berson y gallwn eu ffonio'),
    why: both(
      'Because you will hold other people’s keys or money.',
      'Am y byddwch yn dal allweddi neu arian pobl eraill.',
    ),
  },
  boots: {
    what: both('Boots with a grip', 'Esgidiau sy’n gafael'),
    why: both('The ground is steep and often wet.', 'Mae’r tir yn serth ac yn aml yn wlyb.'),
  },
  welsh: {
    what: both(
      'Welsh, at any level that holds a chat',
      'Cymraeg, ar unrhyw lefel sy’n ddigon i sgwrsio',
    ),
    why: both(
      'Because the people you ring asked for it.',
      'Am fod y bobl y byddwch yn eu ffonio wedi gofyn amdani.',
    ),
  },
}
