/** Words that open many lists of leaked passwords, with the habits of Chinese and English writers; lower case. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
  password passw0rd p@ssword p@ssw0rd pa55word passwort pass admin administrator root user guest test tester testing demo
  default changeme change letmein welcome login master super superman superuser system manager secret access hello qazwsx
  qazwsxedc qazwsxedcrfv 1qaz2wsx 1qaz2wsx3edc 1q2w3e 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y q1w2e3 q1w2e3r4 q1w2e3r4t5 zaq12wsx
  zaq1xsw2 qwe qweasd qweasdzxc qweqwe qwer qwert qwerty qwertyu qwertyui qwertyuio qwertyuiop qwertz asd asdasd asdf asdfg
  asdfgh asdfghj asdfghjk asdfghjkl zxc zxcvb zxcvbn zxcvbnm poiuytrewq lkjhgfdsa mnbvcxz abc abcd abcde abcdef abcdefg
  abcdefgh aaa aaaa aaaaaa abc123 abcd1234 a123456 a12345678 a123456789 aa123456 aa12345678 abc123456 qq123456 qwe123
  qwe123456 qwer1234 asd123 asd123456 asdf1234 zxc123 zxc123456 123qwe 123qweasd 123qweasdzxc 123asd 123abc 1234qwer
  123456a 123456aa 123456abc 123456q 123456qq 12345678a 123456789a 147258 147258369 159357 159753 741852963 789456123
  963852741 987654321 123123 123123123 121212 112233 11223344 1122334455 123321 123321123 123456 1234567 12345678 123456789
  1234567890 0123456789 0987654321 9876543210 654321 666666 888888 66668888 88886666 123654 123654789 102030 147852 147852369
  000000 111111 222222 111222 123000 100200 10203040 12341234 12344321 1234554321 123454321 12345679 11112222 11111111
  88888888 66666666 00000000 99999999 55555555
  520 521 1314 520520 521521 5201314 5211314 1314520 1314521 201314 7758521 7758258 520131400 52013140 5201314520 5841314520
  584520 5845201314 woaini woaini520 woaini521 woaini1314 woaini5201314 aini1314 aini520 iloveyou iloveu loveyou lovely love
  wodemima mima mimamima wo woaiwojia woaizhongguo zhongguo zhonghua china beijing shanghai nanjing guangzhou shenzhen
  wangyut2 woshishui woshiwo nihao nihaoma xiaoming xiaoxiao xiaohei xiaobai zhangwei wangwei wangfang liwei lina zhangmin
  baobao baobei laopo laogong mama baba qinaide kuaile xingfu pingan tiancai dearbook qwe1234 ms0083jxj 3.1415926 31415926
  gongsi kehu kehudangan dangan dangan123 xiaoshou yewuyuan caiwu mendian dianzhang
  monkey dragon football baseball basketball soccer hockey princess sunshine shadow michael jordan jennifer jessica ashley
  daniel charlie thomas george robert matthew andrew joshua hunter buster tigger pepper ginger summer winter spring autumn
  flower cookie chocolate cheese banana orange apple purple yellow silver golden diamond freedom whatever trustno1 starwars
  pokemon batman spiderman naruto minecraft computer internet samsung google facebook linkedin twitter youtube microsoft
  windows liverpool chelsea arsenal barcelona mercedes ferrari porsche corvette mustang harley maverick killer ninja matrix
  jesus christ angel blessed forever family friends friend lovers babygirl babyboy sweetheart butterfly honey
  company customer customers archive pastry bakery northwind database postgres postgresql server oracle mysql
  january february march april june july august september october november december monday friday sunday
  `
    .trim()
    .split(/\s+/),
);

/** What people hang on a common word to make it look like another. */
export const COMMON_TAILS =
  /^(?:[!@#.?*_-]*(?:0|1|12|123|1234|12345|123456|1234567|12345678|123456789|123321|321|520|521|1314|5201314|110|119|666|888|6666|8888|000|111|(?:19|20)\d\d|00|01|11|22|66|88|99|abc|qwe)?[!@#.?*_-]*)$/;
