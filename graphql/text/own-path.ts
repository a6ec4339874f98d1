/** Whether a text is the path of a page of ours, so that a browser that is sent there stays with us. */
export const isOwnPath = (text: string): boolean =>
  text.length <= 300 && /^\/(en|cy)(\/[^\\/][^\\\s]*)?$/.test(text) && !text.includes('//')
