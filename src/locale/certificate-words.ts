import { type CertificateWords, certificateEnGB } from './certificate-en-gb';

/** The words of the certificate that are shown. */
export const certificateWords: CertificateWords = certificateEnGB;
