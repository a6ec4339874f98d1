// The code of an area, as the Office for National Statistics gives it in Wales.
import { z } from 'zod'

/** A shape for one that there could be; whether there is, is for whoever looks. */
export const areaCode = z.string().regex(/^W\d{8}$/, 'no_such_area')
