/**
 * What the licences of the reference data ask to be shown where it is used. The wording is the
 * licensor's, so it stands here in the language they give it in and not in the catalogues.
 */
export const attribution = {
  wards:
    'Source: Office for National Statistics licensed under the Open Government Licence v.3.0. ' +
    'Contains OS data © Crown copyright and database right 2025',
  councils: 'Council names and codes: mySociety, CC BY 4.0',
} as const
