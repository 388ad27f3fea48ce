const browsers: [RegExp, string][] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:HeadlessChrome|Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]

const apparaten: [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b.*\bMobile\b/, 'Android-telefoon'],
  [/\bAndroid\b/, 'Android-tablet'],
  [/\bCrOS\b/, 'Chromebook'],
  [/\bWindows\b/, 'Windows-computer'],
  [/\bMac OS X\b|\bMacintosh\b/, 'Mac'],
  [/\bLinux\b|\bX11\b/, 'Linux-computer'],
]

/** What a browser says of itself, in words its owner recognises: "Firefox op een Windows-computer". */
export function toestelInWoorden(toestel: string | null): string {
  const browser = browsers.find(([kenmerk]) => kenmerk.test(toestel ?? ''))?.[1]
  const apparaat = apparaten.find(([kenmerk]) => kenmerk.test(toestel ?? ''))?.[1]
  if (browser && apparaat) return `${browser} op een ${apparaat}`
  return browser ?? (apparaat ? `Een ${apparaat}` : 'Onbekend toestel')
}

/** Where a session came from. An address is not a place on a map, so no place is claimed. */
export function plaatsInWoorden(adres: string | null): string {
  if (!adres) return 'onbekende plaats'
  const kaal = adres.replace(/^::ffff:/, '')
  if (/^(127\.|::1$)/.test(kaal)) return 'deze computer zelf'
  if (/^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|f[cd][0-9a-f]{2}:|fe80:)/i.test(kaal))
    return `eigen netwerk (${kaal})`
  return `internetadres ${kaal}`
}
