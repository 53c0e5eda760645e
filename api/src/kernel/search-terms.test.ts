import { describe, expect, it } from 'vitest';

import { searchTerms, searchWords } from './search-terms.ts';

/** LIKE in JavaScript: the patterns hold no other special character. */
function isLike(text: string, pattern: string | undefined): boolean {
  const source = (pattern ?? '').replaceAll(/[|.]/g, '\\$&').replaceAll('%', '.*');
  return new RegExp(`^${source}$`).test(text);
}

function finds(query: string, name: string): boolean {
  const words = searchWords(query);
  return words.length > 0 && words.every((word) => word.name && isLike(searchTerms(name), word.name.found));
}

describe('what a name is found by', () => {
  it.each([
    ['王', '王小明'],
    ['小明', '王小明'],
    ['wang', '王小明'],
    ['wangxiaoming', '王小明'],
    ['xiaom', '王小明'],
    ['wxm', '王小明'],
    ['wx', '王小明'],
    ['Wang Xiao Ming', '王小明'],
    ['li na', '李娜'],
    ['zeng', '曾国藩'],
    ['zgf', '曾国藩'],
    ['shan', '单雄信'],
    ['danwei', '单位食堂'],
    ['chongqing', '重庆长城饭店'],
    ['lv', '吕布'],
    ['lubu', '吕布'],
    ['cskh', '測試客戶'],
    ['上海', 'Acme上海公司'],
    ['acme上海', 'Acme上海公司'],
    ['acmeshanghai', 'Acme上海公司'],
    ['ashgs', 'Acme上海公司'],
    ['野家', '𠮷野家'],
    ['𠮷', '𠮷野家'],
    ['jose', 'José Müller'],
    ['MULL', 'José Müller'],
    ['jo', 'José Müller'],
    ["o'neil", 'O’Neil'],
    ['neil', "O'Neil"],
    ['ＡＣＭＥ', 'Acme'],
    ['acme', 'ＡＣＭＥ'],
    ['иван', 'Иванов'],
    ['か', 'さくらか'],
  ])('%s finds %s', (query, name) => {
    expect(finds(query, name)).toBe(true);
  });

  it.each([
    ['明小', '王小明'],
    ['om', 'Thomas'],
    ['wang', 'Smith'],
    ['js', 'John Smith'],
    ['王 李', '王小明'],
    ['hdil', '王小明'],
    ['738', '王小明'],
    ['|', '王小明'],
    ['%', '王小明'],
    ['_', 'a'],
    ['', '王小明'],
    [' 　', '王小明'],
  ])('%s does not find %s', (query, name) => {
    expect(finds(query, name)).toBe(false);
  });

  it('nothing of a name is left when the name is empty', () => {
    expect(searchTerms('')).toBe(searchTerms('!'));
  });
});

describe('how a hit is told apart', () => {
  const kind = (query: string, name: string): string[] => {
    const [word] = searchWords(query);
    const terms = searchTerms(name);
    const { begins, inName, inPinyin } = word?.name ?? {};
    return Object.entries({ begins, inName, inPinyin }).flatMap(([way, pattern]) =>
      isLike(terms, pattern) ? way : [],
    );
  };

  it('by the beginning of the name, its parts, its pinyin and its initials', () => {
    expect(kind('王', '王小明')).toEqual(['begins', 'inName']);
    expect(kind('小', '王小明')).toEqual(['inName']);
    expect(kind('xiao', '王小明')).toEqual(['inPinyin']);
    expect(kind('wxm', '王小明')).toEqual([]);
  });
});

describe('codes and phones', () => {
  it('special characters of LIKE are plain characters', () => {
    expect(searchWords('so_1%\\')[0]?.code).toMatchObject({ exact: 'SO_1%\\', begins: 'SO\\_1\\%\\\\%' });
  });

  it('short codes are sought where a code begins, longer ones anywhere', () => {
    expect(searchWords('sh')[0]?.code?.found).toBe('SH%');
    expect(searchWords('00042')[0]?.code?.found).toBe('%00042%');
    expect(searchWords('王')[0]?.code).toBeNull();
  });

  it('a phone is sought by at least four digits, last one first', () => {
    expect(searchWords('1234')[0]?.phone).toBe('4321%');
    expect(searchWords('５６-７８')[0]?.phone).toBe('8765%');
    expect(searchWords('123')[0]?.phone).toBeNull();
    expect(searchWords('so-1234')[0]?.phone).toBeNull();
  });

  it('the same word twice is asked once', () => {
    expect(searchWords('li LI li')).toHaveLength(1);
  });
});
