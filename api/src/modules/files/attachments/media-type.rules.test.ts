import { describe, expect, test } from 'vitest';

import { extensionsIn, textTypeOf, whyNotType } from './media-type.rules.ts';

const judge = (fileName: string, mediaType: string | null, allowed = ['pdf', 'jpeg', 'xls', 'html', 'svg']) =>
  whyNotType({ fileName, mediaType, allowed });

describe('which files are taken', () => {
  test('those whose bytes are what the name says', () => {
    expect(judge('合同.pdf', 'application/pdf')).toBeNull();
    expect(judge('photo.JPEG', 'image/jpeg')).toBeNull();
    expect(judge('old.xls', 'application/x-cfb')).toBeNull();
  });

  test('no web pages, drawings with scripts or programs, whatever they are called', () => {
    expect(judge('page.html', 'text/plain')).toBe('FILE_TYPE_REFUSED');
    expect(judge('drawing.svg', 'application/xml')).toBe('FILE_TYPE_REFUSED');
    expect(judge('offer.pdf', 'application/xml')).toBe('FILE_TYPE_REFUSED');
    expect(judge('offer.pdf', 'application/x-msdownload')).toBe('FILE_TYPE_REFUSED');
    expect(judge('offer.pdf', null)).toBe('FILE_TYPE_REFUSED');
    expect(judge('offer.pdf', 'constructor')).toBe('FILE_TYPE_REFUSED');
  });

  test('a picture that is called a document is not taken', () => {
    expect(judge('offer.pdf', 'image/png')).toBe('FILE_NAME_UNFIT');
    expect(judge('offer.pdf', 'text/plain')).toBe('FILE_NAME_UNFIT');
  });

  test('the setting narrows the kinds', () => {
    expect(judge('photo.png', 'image/png', ['pdf'])).toBe('FILE_TYPE_REFUSED');
    expect(extensionsIn(' PDF, docx ,,')).toEqual(['pdf', 'docx']);
  });

  test('text is what its name says, when it may be text at all', () => {
    expect(textTypeOf('a.csv')).toBe('text/csv');
    expect(textTypeOf('a.TXT')).toBe('text/plain');
    expect(textTypeOf('a.html')).toBeNull();
  });
});
