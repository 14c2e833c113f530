// Words by which a person stands in public. Data.

/** In office, or invited to speak, play or write: such people are named and described with their consent. */
export const PUBLIC_ROLE =
  /市長|町長|村長|区長|知事|議員|議長|大臣|首相|総理|大統領|教育長|副市長|副町長|講師|講演|出演|演奏|指揮|司会|ゲスト|登壇|パネリスト|ファシリテーター|館長|学芸員|監督|コーチ|選手|力士|騎手|棋士|教授|博士|研究員|院長|医師|弁護士|司法書士|税理士|社長|代表|(?<!管)理事|会頭|作家|小説家|詩人|俳人|歌人|彫刻家|建築家|落語家|研究家|画家|書家|陶芸家|写真家|漫画家|音楽家|作曲|作詞|ピアニスト|歌手|俳優|声優|タレント|芸人|アナウンサー|キャスター|協力隊|大使|作者|著者|著[)）]|生誕|没後|主演|先生/u;

/** They help those who are ill or in need, and are named for it. */
export const HELPER =
  /相談員|カウンセラー|保健師|看護師|助産師|栄養士|薬剤師|指導員|支援員|民生委員|ソーシャルワーカー|ケアマネ|ボランティア|サポーター|インストラクター|世話人|語り部|体験者|経験者|[がを]経験した/u;

/** A name that stands for nobody, in the forty characters before it. */
export const SPECIMEN = /記入例|見本(?!に)|サンプル|仮名|イメージです/u;

/** Near 〇〇ちゃん: a mascot or an animal. */
export const NO_PERSON =
  /マスコット|キャラ|キャラクター|着ぐるみ|イメージキャラ|公式キャラ|動物園|水族館|どうぶつ|飼育|レッサーパンダ|パンダ|キリン|ゾウ|ライオン|サル|ペンギン|アザラシ|イルカ|ポニー|ウサギ|うさぎ|モルモット|ハムスター|インコ|カメ|ニワトリ|にわとり|ヤギ|ヒツジ|子犬|子猫|保護犬|保護猫|愛犬|愛猫|(?:赤|オス|メス|仔|雌|雄)の?(?:馬|牛|犬|猫)/u;

/** Beside a full name: the life of an author, an artist or a figure of history. */
export const WORKS =
  /講師|作品|展(?!示)|著|出演|公演|コンサート|演奏|選手|主演|監督|原作|物語|小説|文学|詩|俳句|短歌|記念館|生誕|没後|伝記|映画|歴史|藩|武将|城主|幕末|明治|大正|時代|世紀|絵本|写真集|シリーズ|図書|新着|教授|医師|大学院|学会|顕彰|功労|名誉/u;
