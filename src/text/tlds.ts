/**
 * Top-level domains after which a name without scheme may be a link: all country codes but those that are rather file
 * names (.md, .py …), and the generic ones that occur in Japan, with the names reserved for examples.
 */
export const TLDS: ReadonlySet<string> = new Set(
  `ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf
  cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf
  gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km
  kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na
  nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw qa re ro ru rw sa sb sc sd se sg sh si sk
  sl sm sn so sr ss st sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn
  vu wf ws ye yt za zm zw
  aero app art asia audio auction band bar best bid bike biz blog book buzz cafe camp care casa cash cat center chat
  city click cloud club coach codes coffee com community company cool coop cyou date day dental dev digital direct
  download earth edu education email energy events expert express family fan fans farm fashion film finance fish fit
  foundation fun fund fyi gallery game games garden gift gifts global gle golf gov group guide help host hotel house how
  icu inc info ink institute int international jobs kitchen kyoto land law legal life link live loan lol love ltd maps
  market marketing media med mil mobi moe moda mom money monster movie museum nagoya name net network news ngo ninja now
  okinawa one ong online onl org osaka page partners parts party pet photo photos pics pink pizza place plus pro
  properties pub quest recipes red rent report rest review reviews rip rocks run ryukyu sale salon sbs school science
  services sexy shop show site ski social software solar soy space store stream studio style supply support surf systems
  tax team tech tel tips today tokyo tools top tours town toys trade training travel tube university uno vacations video
  vip voting watch web webcam website wedding wiki win wine work works world wtf xxx xyz yoga yokohama zone
  example test invalid localhost`.split(/\s+/u),
);

/** Endings that a bare name in a sentence has far more often as a file or a product. */
export const FILE_LIKE: ReadonlySet<string> = new Set("sh zip mov ps so pl rs cc".split(" "));

/** Products that look like hosts. */
export const PRODUCTS: ReadonlySet<string> = new Set([
  "asp.net",
  "vb.net",
  "ado.net",
  "ml.net",
  "socket.io",
  "draw.io",
]);

/** Generic top-level domains in Japanese letters; elsewhere a Japanese letter after an ASCII name ends the host. */
export const JAPANESE_TLDS: ReadonlySet<string> = new Set(
  "みんな コム クラウド ストア セール ファッション グーグル アマゾン ポイント 家電 食品 商店 世界 企業 書籍 通販 テスト 例え".split(
    " ",
  ),
);
