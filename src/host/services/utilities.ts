/** Utilities inside the context: developers.google.com/apps-script/reference/utilities/utilities. */
import { base64Bytes, base64Text, utf8Bytes, utf8Text } from './bytes';
import { callHost, platformError } from './call-host';
import { formatDate, formatString } from './format-text';
import { enumeration, type EnumValue, strict, strictNamespace } from './strict';

type GBlob = GoogleAppsScript.Base.Blob;
type GUtilities = GoogleAppsScript.Utilities.Utilities;

const DigestAlgorithm = enumeration('Utilities.DigestAlgorithm', ['MD5', 'SHA_256']);
const Charset = enumeration('Utilities.Charset', ['US_ASCII', 'UTF_8']);

/**
 * The bytes of an argument that is bytes or text. Which character set the platform takes for text
 * without one is unverified, so letters beyond ASCII need the set named.
 */
function bytesOf(data: number[] | string | number | boolean, charset?: EnumValue): number[] {
  if (Array.isArray(data)) return data;
  const text = String(data);
  if (charset !== Charset.UTF_8 && /[^\0-\x7f]/.test(text)) {
    throw platformError('The host wants Utilities.Charset.UTF_8 named for text beyond ASCII.');
  }
  return utf8Bytes(text);
}

class Blob implements Pick<GBlob, 'getBytes' | 'getContentType' | 'getDataAsString' | 'getName'> {
  constructor(
    private readonly bytes: number[],
    private readonly contentType: string | null,
    private readonly blobName: string | null,
  ) {}

  getBytes(): number[] {
    return this.bytes.slice();
  }

  getContentType(): string | null {
    return this.contentType;
  }

  getDataAsString(charset = 'UTF-8'): string {
    if (charset.toUpperCase() !== 'UTF-8') {
      throw platformError(`Blob.getDataAsString(${charset}) is not implemented by the host.`);
    }
    return utf8Text(this.bytes);
  }

  getName(): string | null {
    return this.blobName;
  }
}

/** Left out of `implements`: methods whose published types are enums or a Date that have no values here. */
class UtilitiesService implements Pick<GUtilities, 'getUuid' | 'sleep' | 'base64Decode' | 'newBlob'> {
  getUuid(): string {
    return callHost<string>('utilities.getUuid');
  }

  sleep(milliseconds: number): void {
    callHost('utilities.sleep', milliseconds);
  }

  formatDate(date: Date, timeZone: string, format: string): string {
    return formatDate(date, timeZone, format);
  }

  base64Encode(data: number[] | string, charset?: EnumValue): string {
    return base64Text(bytesOf(data, charset));
  }

  base64Decode(encoded: string): number[] {
    return base64Bytes(String(encoded));
  }

  computeDigest(algorithm: EnumValue, value: number[] | string, charset?: EnumValue): number[] {
    return callHost<number[]>('utilities.digest', algorithm.name(), bytesOf(value, charset));
  }

  /** Text in a blob is UTF-8. */
  newBlob(data: number[] | string, contentType?: string, name?: string): GBlob {
    const isText = !Array.isArray(data);
    const bytes = isText ? utf8Bytes(String(data)) : data;
    return strict<GBlob>(new Blob(bytes, contentType ?? (isText ? 'text/plain' : null), name ?? null), {
      name: 'Blob',
      methods: { getBytes: [''], getContentType: [''], getDataAsString: ['', 'String'], getName: [''] },
    });
  }
}

const methods = {
  getUuid: [''],
  sleep: ['Integer'],
  formatDate: ['Date, String, String'],
  base64Encode: ['Integer[]', 'String', 'String, Charset'],
  base64Decode: ['String'],
  computeDigest: [
    'DigestAlgorithm, Integer[]',
    'DigestAlgorithm, String',
    'DigestAlgorithm, String, Charset',
  ],
  newBlob: [
    'Integer[]',
    'Integer[], String',
    'Integer[], String, String',
    'String',
    'String, String',
    'String, String, String',
  ],
};

const service = strict<UtilitiesService>(new UtilitiesService(), { name: 'Utilities', methods });

export const utilities = strictNamespace('Utilities', {
  Charset,
  DigestAlgorithm,
  getUuid: service.getUuid,
  sleep: service.sleep,
  formatDate: service.formatDate,
  base64Encode: service.base64Encode,
  base64Decode: service.base64Decode,
  computeDigest: service.computeDigest,
  newBlob: service.newBlob,
  /** Takes any number of values, which a signature cannot say. */
  formatString: (template: string, ...values: unknown[]) => formatString(template, values),
}) as unknown as GUtilities;
