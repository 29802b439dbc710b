/**
 * States that take part in the reviews and treaties of the United Nations, by ISO 3166-1 alpha-2 code:
 * code, name in Vietnamese, name in English, then other spellings that the files use.
 */
export const STATE_TABLE = `
ad | Andorra | Andorra
ae | Các Tiểu vương quốc Ả Rập Thống nhất | United Arab Emirates
af | Afghanistan | Afghanistan
ag | Antigua và Barbuda | Antigua and Barbuda
al | Albania | Albania
am | Armenia | Armenia
ao | Angola | Angola
ar | Argentina | Argentina
at | Áo | Austria
au | Australia | Australia
az | Azerbaijan | Azerbaijan
ba | Bosnia và Herzegovina | Bosnia and Herzegovina
bb | Barbados | Barbados
bd | Bangladesh | Bangladesh
be | Bỉ | Belgium
bf | Burkina Faso | Burkina Faso
bg | Bulgaria | Bulgaria
bh | Bahrain | Bahrain
bi | Burundi | Burundi
bj | Benin | Benin
bn | Brunei | Brunei Darussalam | Brunei
bo | Bolivia | Bolivia | Bolivia (Plurinational State of)
br | Brazil | Brazil
bs | Bahamas | Bahamas | The Bahamas
bt | Bhutan | Bhutan
bw | Botswana | Botswana
by | Belarus | Belarus
bz | Belize | Belize
ca | Canada | Canada
cd | Cộng hòa Dân chủ Congo | Democratic Republic of the Congo | DR Congo | Congo (Democratic Republic of the)
cf | Cộng hòa Trung Phi | Central African Republic
cg | Cộng hòa Congo | Congo | Republic of the Congo
ch | Thụy Sĩ | Switzerland
ci | Bờ Biển Ngà | Côte d’Ivoire | Ivory Coast
ck | Quần đảo Cook | Cook Islands
cl | Chile | Chile
cm | Cameroon | Cameroon
cn | Trung Quốc | China
co | Colombia | Colombia
cr | Costa Rica | Costa Rica
cu | Cu Ba | Cuba
cv | Cabo Verde | Cabo Verde | Cape Verde
cy | Síp | Cyprus
cz | Séc | Czechia | Czech Republic
de | Đức | Germany
dj | Djibouti | Djibouti
dk | Đan Mạch | Denmark
dm | Dominica | Dominica
do | Cộng hòa Dominica | Dominican Republic
dz | Algeria | Algeria
ec | Ecuador | Ecuador
ee | Estonia | Estonia
eg | Ai Cập | Egypt
er | Eritrea | Eritrea
es | Tây Ban Nha | Spain
et | Ethiopia | Ethiopia
eu | Liên minh châu Âu | European Union
fi | Phần Lan | Finland
fj | Fiji | Fiji
fm | Micronesia | Micronesia | Micronesia (Federated States of)
fr | Pháp | France
ga | Gabon | Gabon
gb | Vương quốc Anh | United Kingdom | United Kingdom of Great Britain and Northern Ireland | UK | Great Britain
gd | Grenada | Grenada
ge | Georgia | Georgia
gh | Ghana | Ghana
gm | Gambia | Gambia | The Gambia
gn | Guinea | Guinea
gq | Guinea Xích Đạo | Equatorial Guinea
gr | Hy Lạp | Greece
gt | Guatemala | Guatemala
gw | Guinea-Bissau | Guinea-Bissau
gy | Guyana | Guyana
hn | Honduras | Honduras
hr | Croatia | Croatia
ht | Haiti | Haiti
hu | Hungary | Hungary
id | Indonesia | Indonesia
ie | Ireland | Ireland
il | Israel | Israel
in | Ấn Độ | India
iq | Iraq | Iraq
ir | Iran | Iran | Iran (Islamic Republic of)
is | Iceland | Iceland
it | Italy | Italy
jm | Jamaica | Jamaica
jo | Jordan | Jordan
jp | Nhật Bản | Japan
ke | Kenya | Kenya
kg | Kyrgyzstan | Kyrgyzstan
kh | Campuchia | Cambodia
ki | Kiribati | Kiribati
km | Comoros | Comoros
kn | Saint Kitts và Nevis | Saint Kitts and Nevis
kp | Cộng hòa Dân chủ Nhân dân Triều Tiên | Democratic People’s Republic of Korea | North Korea | DPR Korea | Korea (Democratic People’s Republic of)
kr | Hàn Quốc | Republic of Korea | South Korea | Korea (Republic of)
kw | Kuwait | Kuwait
kz | Kazakhstan | Kazakhstan
la | Lào | Lao People’s Democratic Republic | Laos | Lao PDR
lb | Liban | Lebanon
lc | Saint Lucia | Saint Lucia
li | Liechtenstein | Liechtenstein
lk | Sri Lanka | Sri Lanka
lr | Liberia | Liberia
ls | Lesotho | Lesotho
lt | Litva | Lithuania
lu | Luxembourg | Luxembourg
lv | Latvia | Latvia
ly | Libya | Libya
ma | Morocco | Morocco
mc | Monaco | Monaco
md | Moldova | Republic of Moldova | Moldova
me | Montenegro | Montenegro
mg | Madagascar | Madagascar
mh | Quần đảo Marshall | Marshall Islands
mk | Bắc Macedonia | North Macedonia | The former Yugoslav Republic of Macedonia | Macedonia
ml | Mali | Mali
mm | Myanmar | Myanmar | Burma
mn | Mông Cổ | Mongolia
mr | Mauritania | Mauritania
mt | Malta | Malta
mu | Mauritius | Mauritius
mv | Maldives | Maldives
mw | Malawi | Malawi
mx | Mexico | Mexico
my | Malaysia | Malaysia
mz | Mozambique | Mozambique
na | Namibia | Namibia
ne | Niger | Niger
ng | Nigeria | Nigeria
ni | Nicaragua | Nicaragua
nl | Hà Lan | Netherlands | Netherlands (Kingdom of the)
no | Na Uy | Norway
np | Nepal | Nepal
nr | Nauru | Nauru
nu | Niue | Niue
nz | New Zealand | New Zealand
om | Oman | Oman
pa | Panama | Panama
pe | Peru | Peru
pg | Papua New Guinea | Papua New Guinea
ph | Philippines | Philippines
pk | Pakistan | Pakistan
pl | Ba Lan | Poland
ps | Palestine | State of Palestine | Palestine
pt | Bồ Đào Nha | Portugal
pw | Palau | Palau
py | Paraguay | Paraguay
qa | Qatar | Qatar
ro | Romania | Romania
rs | Serbia | Serbia
ru | Liên bang Nga | Russian Federation | Russia
rw | Rwanda | Rwanda
sa | Ả Rập Xê Út | Saudi Arabia
sb | Quần đảo Solomon | Solomon Islands
sc | Seychelles | Seychelles
sd | Sudan | Sudan
se | Thụy Điển | Sweden
sg | Singapore | Singapore
si | Slovenia | Slovenia
sk | Slovakia | Slovakia
sl | Sierra Leone | Sierra Leone
sm | San Marino | San Marino
sn | Senegal | Senegal
so | Somalia | Somalia
sr | Suriname | Suriname
ss | Nam Sudan | South Sudan
st | São Tomé và Príncipe | Sao Tome and Principe | São Tomé and Príncipe
sv | El Salvador | El Salvador
sy | Syria | Syrian Arab Republic | Syria
sz | Eswatini | Eswatini | Swaziland
td | Chad | Chad
tg | Togo | Togo
th | Thái Lan | Thailand
tj | Tajikistan | Tajikistan
tl | Timor-Leste | Timor-Leste | East Timor
tm | Turkmenistan | Turkmenistan
tn | Tunisia | Tunisia
to | Tonga | Tonga
tr | Thổ Nhĩ Kỳ | Türkiye | Turkey
tt | Trinidad và Tobago | Trinidad and Tobago
tv | Tuvalu | Tuvalu
tz | Tanzania | Tanzania | United Republic of Tanzania
ua | Ukraine | Ukraine
ug | Uganda | Uganda
us | Hoa Kỳ | United States | United States of America | USA | US
uy | Uruguay | Uruguay
uz | Uzbekistan | Uzbekistan
va | Tòa thánh Vatican | Holy See | Vatican
vc | Saint Vincent và Grenadines | Saint Vincent and the Grenadines
ve | Venezuela | Venezuela | Venezuela (Bolivarian Republic of)
vn | Việt Nam | Viet Nam | Vietnam
vu | Vanuatu | Vanuatu
ws | Samoa | Samoa
ye | Yemen | Yemen
za | Nam Phi | South Africa
zm | Zambia | Zambia
zw | Zimbabwe | Zimbabwe
`
