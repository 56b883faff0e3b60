// Written by `make paste`; do not edit. Built of bc4021299854e9a761cbeb4df7e2022ec2ad779832c0d61eedb0dbe4d2b2ada9
/*!
 * Holds parts of Ajv (MIT, Copyright (c) 2015-2021 Evgeny Poberezkin) and of
 * noble-hashes (MIT, Copyright (c) 2022 Paul Miller).
 */
var Xs=(t,s)=>()=>{try{return s||t((s={exports:{}}).exports,s),s.exports}catch(d){throw s=0,d}};var Yt=Xs(Pt=>{"use strict";Object.defineProperty(Pt,"__esModule",{value:!0});function Gt(t){let s=t.
length,d=0,f=0,l;for(;f<s;)d++,l=t.charCodeAt(f++),l>=55296&&l<=56319&&f<s&&(l=t.charCodeAt(f),(l&64512)===
56320&&f++);return d}Pt.default=Gt;Gt.code='require("ajv/dist/runtime/ucs2length").default'});var er=t=>t/2**32|0,tr=t=>t>>>0;function Vt(t,s,d,f){let l=er(d),m=tr(d);t.setUint32(s,f?m:l,f),t.setUint32(
s+4,f?l:m,f)}function qt(t){return t instanceof Uint8Array||ArrayBuffer.isView(t)&&t.constructor.name==="Uint8Arr\
ay"&&"BYTES_PER_ELEMENT"in t&&t.BYTES_PER_ELEMENT===1}var at=t=>t?`"${t}" `:"";function sr(t,s=""){if(typeof t!=
"number")throw new TypeError(at(s)+"expected number, got "+typeof t);if(!Number.isSafeInteger(t)||t<
0)throw new RangeError(at(s)+"expected integer >= 0, got "+t);return t}function ot(t,s,d=""){if(qt(t)&&(s===void 0||t.length===s))return t;s!==void 0&&sr(s,"length");let f=qt(
t),l=s!==void 0?` of length ${s}`:"",m=f?`length=${t.length}`:`type=${typeof t}`,e=at(d)+"expected U\
int8Array"+l+", got "+m;throw f?new RangeError(e):new TypeError(e)}var rr=(t,s)=>{if(t===null||typeof t!="object"||Array.isArray(t))throw new TypeError((s==="object"?"":
`"${s}" `)+"expected object, got type="+typeof t)},Bt=(t,s)=>{rr(t,s);let d=Object.getPrototypeOf(t);
if(d!==Object.prototype&&d!==null)throw new TypeError(`"${s}" expected plain object`);if(Object.hasOwn(
t,"__proto__"))throw new TypeError(`"${s}.__proto__" is not allowed`)};function dt(t,s=!0){if(t.destroyed)
throw new Error("hash was destroyed");if(s&&t.finished)throw new Error("digest() was already called")}
function Ut(t,s){ot(t,void 0,"output");let d=s.outputLen;if(!(t.length>=d))throw new RangeError('"ou\
tput" expected length >= '+d)}function ft(...t){for(let s=0;s<t.length;s++)t[s].fill(0)}function Te(t){return new DataView(t.buffer,
t.byteOffset,t.byteLength)}function Kt(t,s){return t<<s|t>>>32-s>>>0}function nr(t,s,d="opts"){return Bt(t,"defaults"),s!==void 0&&Bt(s,d),Object.assign(Object.create(null),
t,s)}function _t(t,s={}){if(typeof t!="function")throw new TypeError('"hashCons" expected function, \
got type='+typeof t);s=nr({},s,"info");let d=(l,m)=>t(m).update(l).digest(),f=t(void 0);return d.outputLen=
f.outputLen,d.blockLen=f.blockLen,d.canXOF=f.canXOF,d.create=l=>t(l),Object.assign(d,s),Object.freeze(
d)}function lt(t,s,d){return t&s^~t&d}var ve=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(s,d,f,l){
this.blockLen=s,this.outputLen=d,this.padOffset=f,this.isLE=l,this.buffer=new Uint8Array(s),this.view=
Te(this.buffer)}update(s){dt(this),ot(s);let{view:d,buffer:f,blockLen:l}=this,m=s.length,e=!1;for(let n=0;n<
m;){let h=Math.min(l-this.pos,m-n);if(h===l){let i=Te(s);for(;l<=m-n;n+=l)this.process(i,n);e=!0;continue}
f.set(n===0&&h===m?s:s.subarray(n,n+h),this.pos),this.pos+=h,n+=h,this.pos===l&&(this.process(d,0),this.
pos=0,e=!0)}return this.length+=s.length,e&&this.roundClean(),this}digestInto(s){dt(this),Ut(s,this),
this.finished=!0;let{buffer:d,view:f,blockLen:l,isLE:m}=this,{pos:e}=this;d[e++]=128,d.fill(0,e),this.
padOffset>l-e&&(this.process(f,0),d.fill(0)),Vt(f,l-8,this.length*8,m),this.process(f,0),this.roundClean();
let n=s===d?f:Te(s),h=this.outputLen,i=h/4,a=this.get();if(h%4||i>a.length)throw new Error("invalid \
outputLen");for(let r=0;r<i;r++)n.setUint32(4*r,a[r],m)}digest(){let{buffer:s,outputLen:d}=this;this.
digestInto(s);let f=s.slice(0,d);return this.destroy(),f}_cloneIntoMeta(s){let{buffer:d,length:f,finished:l,
destroyed:m,pos:e}=this;return s.destroyed=m,s.finished=l,s.length=f,s.pos=e,e&&s.buffer.set(d),s}clone(){
return this._cloneInto()}};var ir=Uint32Array.from([1732584193,4023233417,2562383102,271733878,3285377520]);var ar=Math.pow(2,32),or=Array.from({length:64},(t,s)=>Math.floor(ar*Math.abs(Math.sin(s+1)))),Se=ir.
slice(0,4),pt=new Uint32Array(16),dr=(()=>{let t=[[7,12,17,22],[5,9,14,20],[4,11,16,23],[6,10,15,21]];
return Uint8Array.from({length:64},(s,d)=>t[Math.floor(d/16)][d%4])})(),mt=class extends ve{A=Se[0]|
0;B=Se[1]|0;C=Se[2]|0;D=Se[3]|0;constructor(){super(64,16,8,!0)}get(){let{A:s,B:d,C:f,D:l}=this;return[
s,d,f,l]}set(s,d,f,l){this.A=s|0,this.B=d|0,this.C=f|0,this.D=l|0}_cloneInto(s){return(s||=new this.
constructor).set(...this.get()),this._cloneIntoMeta(s)}process(s,d){for(let n=0;n<16;n++,d+=4)pt[n]=
s.getUint32(d,!0);let{A:f,B:l,C:m,D:e}=this;for(let n=0;n<64;n++){let h,i;n<16?(h=lt(l,m,e),i=n):n<32?
(h=lt(e,l,m),i=(5*n+1)%16):n<48?(h=l^m^e,i=(3*n+5)%16):(h=m^(l|~e),i=7*n%16),h=h+f+or[n]+pt[i],f=e,e=
m,m=l,l=l+Kt(h,dr[n])}f=f+this.A|0,l=l+this.B|0,m=m+this.C|0,e=e+this.D|0,this.set(f,l,m,e)}roundClean(){
ft(pt)}destroy(){this.destroyed=!0,this.set(0,0,0,0),ft(this.buffer)}},Wt=_t(()=>new mt);var ct=[243,137,154,194],Ht=16,[fr,lr,pr,mr]=[0,1,2,5],cr={[lr]:8,[mr]:4},[hr,ur]=[1,3],[yr,gr]=[1,3];
function Qt(t){let s=t.subarray(ct.length,Math.max(t.length-Ht,ct.length)),d=t.subarray(-Ht),f=ct.every(
(l,m)=>t[m]===l)&&Pr(Wt(s),d);try{return f?Ar(s):[t]}catch(l){if(l instanceof M)return[t];throw l}}var M=class extends Error{};
function Pr(t,s){return t.length===s.length&&t.every((d,f)=>d===s[f])}function Ar(t){let s=[...Zt(t)],
d=s.filter(([f])=>f===hr).map(([,f])=>Er(f));return s.filter(([f])=>f===ur).map(([,f])=>br(new Map(Zt(
ut(f))),d))}function br(t,s){let d=t.get(yr);if(typeof d!="number"||!(d in s))throw new M;return ut(
t.get(gr))}function Er(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(ut(t))}catch{throw new M}}
function ut(t){if(!(t instanceof Uint8Array))throw new M;return t}function*Zt(t){let s={message:t,at:0};
for(;s.at<t.length;){let d=ht(s),f=d%8,l=Math.floor(d/8);if(f===fr){yield[l,ht(s)];continue}let m=f===
pr?ht(s):cr[f];if(m===void 0||s.at+m>t.length)throw new M;yield[l,t.subarray(s.at,s.at+m)],s.at+=m}}
function ht(t){let s=0;for(let d=1;t.at<t.message.length;d*=128){let f=t.message[t.at];if(t.at+=1,s+=
(f&127)*d,f<128)return s}throw new M}var $r=[{path:["kinesis","data"],beside:"kinesis"},{path:["Data"],beside:"PartitionKey"},{path:["dat\
a"],beside:"recordId"},{path:["data"],beside:"partitionKey"}],Tr=["Records","records"];function Ft(t){
let s=t.members;if(!s||s.has("EventType"))return null;let f=(Tr.map(l=>s.get(l)).find(l=>l?.items?.length)?.
items??[t]).map(vr);return f.every(Boolean)?f.map(l=>({node:l,payloads:Sr(l)})):null}function vr(t){
for(let{path:s,beside:d}of $r){let f=s.reduce((l,m)=>l?.members?.get(m),t);if(f?.kind==="string"&&t.
members.has(d))return f}return null}function Sr({value:t}){try{return Qt(Uint8Array.from(atob(t),s=>s.
charCodeAt(0)))}catch(s){if(s.name==="InvalidCharacterError")return null;throw s}}var Or=/[\udc80-\udcff]/u;function he(t){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(t)}catch{return kr(
t)}}function zt(t){let s=Or.exec(t);return s&&{offset:s.index,byte:s[0].charCodeAt(0)-56320}}function kr(t){
let s=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),d=[];for(let f=0;f<t.length;){let l=Ir(t[f]);
try{d.push(s.decode(t.subarray(f,f+l))),f+=l}catch{d.push(String.fromCharCode(56320+t[f])),f+=1}}return d.
join("")}function Ir(t){return t<192?1:t<224?2:t<240?3:4}function yt(t,s,d={line:1,column:1}){let f=t.slice(0,s),l=f.lastIndexOf(`
`)+1,m=ue(f,l);return l?{line:d.line+gt(f),column:m+1}:{line:d.line,column:d.column+m}}function gt(t){
let s=0;for(let d=t.indexOf(`
`);d>=0;d=t.indexOf(`
`,d+1))s+=1;return s}function ue(t,s=0){let d=t.length-s;for(let f=s;f<t.length;f+=1)t.codePointAt(f)>
65535&&(d-=1,f+=1);return d}var wr=Oe;var xr={enum:["CREATED","UPDATED","HEALTH_CHECK"]};var jr={type:["string","null"]},ie={type:["string","null"],minLength:1},B={type:["string","null"],minLength:1,
maxLength:255},Lr={type:["object","null"]};var c=Yt().default,U=/^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])|(?:23:59:60(?:\.[0-9]+)?[Zz]|(?=(?:00:[0-9]{2}:60(?:\.[0-9]+)?-23:|01:[0-9]{2}:60(?:\.[0-9]+)?-22:|02:[0-9]{2}:60(?:\.[0-9]+)?-21:|03:[0-9]{2}:60(?:\.[0-9]+)?-20:|04:[0-9]{2}:60(?:\.[0-9]+)?-19:|05:[0-9]{2}:60(?:\.[0-9]+)?-18:|06:[0-9]{2}:60(?:\.[0-9]+)?-17:|07:[0-9]{2}:60(?:\.[0-9]+)?-16:|08:[0-9]{2}:60(?:\.[0-9]+)?-15:|09:[0-9]{2}:60(?:\.[0-9]+)?-14:|10:[0-9]{2}:60(?:\.[0-9]+)?-13:|11:[0-9]{2}:60(?:\.[0-9]+)?-12:|12:[0-9]{2}:60(?:\.[0-9]+)?-11:|13:[0-9]{2}:60(?:\.[0-9]+)?-10:|14:[0-9]{2}:60(?:\.[0-9]+)?-09:|15:[0-9]{2}:60(?:\.[0-9]+)?-08:|16:[0-9]{2}:60(?:\.[0-9]+)?-07:|17:[0-9]{2}:60(?:\.[0-9]+)?-06:|18:[0-9]{2}:60(?:\.[0-9]+)?-05:|19:[0-9]{2}:60(?:\.[0-9]+)?-04:|20:[0-9]{2}:60(?:\.[0-9]+)?-03:|21:[0-9]{2}:60(?:\.[0-9]+)?-02:|22:[0-9]{2}:60(?:\.[0-9]+)?-01:|23:[0-9]{2}:60(?:\.[0-9]+)?-00:))[0-9]{2}:(?:00:60(?:\.[0-9]+)?-[0-9]{2}:59|01:60(?:\.[0-9]+)?-[0-9]{2}:58|02:60(?:\.[0-9]+)?-[0-9]{2}:57|03:60(?:\.[0-9]+)?-[0-9]{2}:56|04:60(?:\.[0-9]+)?-[0-9]{2}:55|05:60(?:\.[0-9]+)?-[0-9]{2}:54|06:60(?:\.[0-9]+)?-[0-9]{2}:53|07:60(?:\.[0-9]+)?-[0-9]{2}:52|08:60(?:\.[0-9]+)?-[0-9]{2}:51|09:60(?:\.[0-9]+)?-[0-9]{2}:50|10:60(?:\.[0-9]+)?-[0-9]{2}:49|11:60(?:\.[0-9]+)?-[0-9]{2}:48|12:60(?:\.[0-9]+)?-[0-9]{2}:47|13:60(?:\.[0-9]+)?-[0-9]{2}:46|14:60(?:\.[0-9]+)?-[0-9]{2}:45|15:60(?:\.[0-9]+)?-[0-9]{2}:44|16:60(?:\.[0-9]+)?-[0-9]{2}:43|17:60(?:\.[0-9]+)?-[0-9]{2}:42|18:60(?:\.[0-9]+)?-[0-9]{2}:41|19:60(?:\.[0-9]+)?-[0-9]{2}:40|20:60(?:\.[0-9]+)?-[0-9]{2}:39|21:60(?:\.[0-9]+)?-[0-9]{2}:38|22:60(?:\.[0-9]+)?-[0-9]{2}:37|23:60(?:\.[0-9]+)?-[0-9]{2}:36|24:60(?:\.[0-9]+)?-[0-9]{2}:35|25:60(?:\.[0-9]+)?-[0-9]{2}:34|26:60(?:\.[0-9]+)?-[0-9]{2}:33|27:60(?:\.[0-9]+)?-[0-9]{2}:32|28:60(?:\.[0-9]+)?-[0-9]{2}:31|29:60(?:\.[0-9]+)?-[0-9]{2}:30|30:60(?:\.[0-9]+)?-[0-9]{2}:29|31:60(?:\.[0-9]+)?-[0-9]{2}:28|32:60(?:\.[0-9]+)?-[0-9]{2}:27|33:60(?:\.[0-9]+)?-[0-9]{2}:26|34:60(?:\.[0-9]+)?-[0-9]{2}:25|35:60(?:\.[0-9]+)?-[0-9]{2}:24|36:60(?:\.[0-9]+)?-[0-9]{2}:23|37:60(?:\.[0-9]+)?-[0-9]{2}:22|38:60(?:\.[0-9]+)?-[0-9]{2}:21|39:60(?:\.[0-9]+)?-[0-9]{2}:20|40:60(?:\.[0-9]+)?-[0-9]{2}:19|41:60(?:\.[0-9]+)?-[0-9]{2}:18|42:60(?:\.[0-9]+)?-[0-9]{2}:17|43:60(?:\.[0-9]+)?-[0-9]{2}:16|44:60(?:\.[0-9]+)?-[0-9]{2}:15|45:60(?:\.[0-9]+)?-[0-9]{2}:14|46:60(?:\.[0-9]+)?-[0-9]{2}:13|47:60(?:\.[0-9]+)?-[0-9]{2}:12|48:60(?:\.[0-9]+)?-[0-9]{2}:11|49:60(?:\.[0-9]+)?-[0-9]{2}:10|50:60(?:\.[0-9]+)?-[0-9]{2}:09|51:60(?:\.[0-9]+)?-[0-9]{2}:08|52:60(?:\.[0-9]+)?-[0-9]{2}:07|53:60(?:\.[0-9]+)?-[0-9]{2}:06|54:60(?:\.[0-9]+)?-[0-9]{2}:05|55:60(?:\.[0-9]+)?-[0-9]{2}:04|56:60(?:\.[0-9]+)?-[0-9]{2}:03|57:60(?:\.[0-9]+)?-[0-9]{2}:02|58:60(?:\.[0-9]+)?-[0-9]{2}:01|59:60(?:\.[0-9]+)?-[0-9]{2}:00)|(?=(?:00:(?:59:60(?:\.[0-9]+)?\+01:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+00:)|01:(?:59:60(?:\.[0-9]+)?\+02:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+01:)|02:(?:59:60(?:\.[0-9]+)?\+03:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+02:)|03:(?:59:60(?:\.[0-9]+)?\+04:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+03:)|04:(?:59:60(?:\.[0-9]+)?\+05:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+04:)|05:(?:59:60(?:\.[0-9]+)?\+06:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+05:)|06:(?:59:60(?:\.[0-9]+)?\+07:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+06:)|07:(?:59:60(?:\.[0-9]+)?\+08:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+07:)|08:(?:59:60(?:\.[0-9]+)?\+09:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+08:)|09:(?:59:60(?:\.[0-9]+)?\+10:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+09:)|10:(?:59:60(?:\.[0-9]+)?\+11:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+10:)|11:(?:59:60(?:\.[0-9]+)?\+12:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+11:)|12:(?:59:60(?:\.[0-9]+)?\+13:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+12:)|13:(?:59:60(?:\.[0-9]+)?\+14:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+13:)|14:(?:59:60(?:\.[0-9]+)?\+15:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+14:)|15:(?:59:60(?:\.[0-9]+)?\+16:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+15:)|16:(?:59:60(?:\.[0-9]+)?\+17:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+16:)|17:(?:59:60(?:\.[0-9]+)?\+18:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+17:)|18:(?:59:60(?:\.[0-9]+)?\+19:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+18:)|19:(?:59:60(?:\.[0-9]+)?\+20:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+19:)|20:(?:59:60(?:\.[0-9]+)?\+21:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+20:)|21:(?:59:60(?:\.[0-9]+)?\+22:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+21:)|22:(?:59:60(?:\.[0-9]+)?\+23:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+22:)|23:(?:59:60(?:\.[0-9]+)?\+00:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+23:)))[0-9]{2}:(?:00:60(?:\.[0-9]+)?\+[0-9]{2}:01|01:60(?:\.[0-9]+)?\+[0-9]{2}:02|02:60(?:\.[0-9]+)?\+[0-9]{2}:03|03:60(?:\.[0-9]+)?\+[0-9]{2}:04|04:60(?:\.[0-9]+)?\+[0-9]{2}:05|05:60(?:\.[0-9]+)?\+[0-9]{2}:06|06:60(?:\.[0-9]+)?\+[0-9]{2}:07|07:60(?:\.[0-9]+)?\+[0-9]{2}:08|08:60(?:\.[0-9]+)?\+[0-9]{2}:09|09:60(?:\.[0-9]+)?\+[0-9]{2}:10|10:60(?:\.[0-9]+)?\+[0-9]{2}:11|11:60(?:\.[0-9]+)?\+[0-9]{2}:12|12:60(?:\.[0-9]+)?\+[0-9]{2}:13|13:60(?:\.[0-9]+)?\+[0-9]{2}:14|14:60(?:\.[0-9]+)?\+[0-9]{2}:15|15:60(?:\.[0-9]+)?\+[0-9]{2}:16|16:60(?:\.[0-9]+)?\+[0-9]{2}:17|17:60(?:\.[0-9]+)?\+[0-9]{2}:18|18:60(?:\.[0-9]+)?\+[0-9]{2}:19|19:60(?:\.[0-9]+)?\+[0-9]{2}:20|20:60(?:\.[0-9]+)?\+[0-9]{2}:21|21:60(?:\.[0-9]+)?\+[0-9]{2}:22|22:60(?:\.[0-9]+)?\+[0-9]{2}:23|23:60(?:\.[0-9]+)?\+[0-9]{2}:24|24:60(?:\.[0-9]+)?\+[0-9]{2}:25|25:60(?:\.[0-9]+)?\+[0-9]{2}:26|26:60(?:\.[0-9]+)?\+[0-9]{2}:27|27:60(?:\.[0-9]+)?\+[0-9]{2}:28|28:60(?:\.[0-9]+)?\+[0-9]{2}:29|29:60(?:\.[0-9]+)?\+[0-9]{2}:30|30:60(?:\.[0-9]+)?\+[0-9]{2}:31|31:60(?:\.[0-9]+)?\+[0-9]{2}:32|32:60(?:\.[0-9]+)?\+[0-9]{2}:33|33:60(?:\.[0-9]+)?\+[0-9]{2}:34|34:60(?:\.[0-9]+)?\+[0-9]{2}:35|35:60(?:\.[0-9]+)?\+[0-9]{2}:36|36:60(?:\.[0-9]+)?\+[0-9]{2}:37|37:60(?:\.[0-9]+)?\+[0-9]{2}:38|38:60(?:\.[0-9]+)?\+[0-9]{2}:39|39:60(?:\.[0-9]+)?\+[0-9]{2}:40|40:60(?:\.[0-9]+)?\+[0-9]{2}:41|41:60(?:\.[0-9]+)?\+[0-9]{2}:42|42:60(?:\.[0-9]+)?\+[0-9]{2}:43|43:60(?:\.[0-9]+)?\+[0-9]{2}:44|44:60(?:\.[0-9]+)?\+[0-9]{2}:45|45:60(?:\.[0-9]+)?\+[0-9]{2}:46|46:60(?:\.[0-9]+)?\+[0-9]{2}:47|47:60(?:\.[0-9]+)?\+[0-9]{2}:48|48:60(?:\.[0-9]+)?\+[0-9]{2}:49|49:60(?:\.[0-9]+)?\+[0-9]{2}:50|50:60(?:\.[0-9]+)?\+[0-9]{2}:51|51:60(?:\.[0-9]+)?\+[0-9]{2}:52|52:60(?:\.[0-9]+)?\+[0-9]{2}:53|53:60(?:\.[0-9]+)?\+[0-9]{2}:54|54:60(?:\.[0-9]+)?\+[0-9]{2}:55|55:60(?:\.[0-9]+)?\+[0-9]{2}:56|56:60(?:\.[0-9]+)?\+[0-9]{2}:57|57:60(?:\.[0-9]+)?\+[0-9]{2}:58|58:60(?:\.[0-9]+)?\+[0-9]{2}:59|59:60(?:\.[0-9]+)?\+[0-9]{2}:00)))$/u,
K=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9\
]{2}:[0-9]{2})$(?!\\n)","u"),_=new RegExp("^[a-zA-Z0-9_-]+$(?!\\n)","u");function z(t,{instancePath:s="",
parentData:d,parentDataProperty:f,rootData:l=t,dynamicAnchors:m={}}={}){let e=null,n=0,h=z.evaluated;
if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.EventType===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"EventType"}};e===null?e=[i]:e.push(i),n++}if(t.SchemaVersion!==void 0){let i=n;if(t.
SchemaVersion!==0){let a={instancePath:s+"/SchemaVersion",schemaPath:"#/$defs/ExportSchemaVersion/co\
nst",keyword:"const",params:{allowedValue:0}};e===null?e=[a]:e.push(a),n++}for(let a=i;a<n;a++)e[a].
schemaPath.startsWith("#/$defs/")||(e[a].schemaPath="#/$defs/ExportSchemaVersion"+e[a].schemaPath.slice(
1))}if(t.EventId!==void 0){let i=t.EventId,a=n;if(typeof i=="string"){if(c(i)<1){let r={instancePath:s+
"/EventId",schemaPath:"#/$defs/ExportEventId/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[r]:e.push(r),n++}}else{let r={instancePath:s+"/EventId",schemaPath:"#/$defs/ExportEventId/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.startsWith(
"#/$defs/")||(e[r].schemaPath="#/$defs/ExportEventId"+e[r].schemaPath.slice(1))}if(t.EventTimestamp!==
void 0){let i=t.EventTimestamp,a=n;if(typeof i=="string"){if(!K.test(i)){let r={instancePath:s+"/Eve\
ntTimestamp",schemaPath:"#/$defs/ExportEventTimestamp/pattern",keyword:"pattern",params:{pattern:"^[\
0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})$(\
?!\\n)"}};e===null?e=[r]:e.push(r),n++}if(!U.test(i)){let r={instancePath:s+"/EventTimestamp",schemaPath:"\
#/$defs/ExportEventTimestamp/format",keyword:"format",params:{format:"date-time"}};e===null?e=[r]:e.
push(r),n++}}else{let r={instancePath:s+"/EventTimestamp",schemaPath:"#/$defs/ExportEventTimestamp/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.
startsWith("#/$defs/")||(e[r].schemaPath="#/$defs/ExportEventTimestamp"+e[r].schemaPath.slice(1))}if(t.
EventType!==void 0){let i=n;if(t.EventType!=="HEALTH_CHECK"){let a={instancePath:s+"/EventType",schemaPath:"\
#/$defs/HealthCheckEventType/const",keyword:"const",params:{allowedValue:"HEALTH_CHECK"}};e===null?e=
[a]:e.push(a),n++}for(let a=i;a<n;a++)e[a].schemaPath.startsWith("#/$defs/")||(e[a].schemaPath="#/$d\
efs/HealthCheckEventType"+e[a].schemaPath.slice(1))}if(t.DomainName!==void 0){let i=t.DomainName,a=n;
if(typeof i=="string"){if(c(i)>64){let r={instancePath:s+"/DomainName",schemaPath:"#/$defs/ExportDom\
ainName/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[r]:e.push(r),n++}if(!_.test(i)){
let r={instancePath:s+"/DomainName",schemaPath:"#/$defs/ExportDomainName/pattern",keyword:"pattern",
params:{pattern:"^[a-zA-Z0-9_-]+$(?!\\n)"}};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:s+
"/DomainName",schemaPath:"#/$defs/ExportDomainName/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.startsWith("#/$defs/")||(e[r].schemaPath=
"#/$defs/ExportDomainName"+e[r].schemaPath.slice(1))}if(t.ObjectTypeName!==void 0){let i=t.ObjectTypeName,
a=n;if(typeof i!="string"&&i!==null){let r={instancePath:s+"/ObjectTypeName",schemaPath:"#/$defs/Hea\
lthCheckObjectTypeName/type",keyword:"type",params:{type:jr.type}};e===null?e=[r]:e.push(r),n++}for(let r=a;r<
n;r++)e[r].schemaPath.startsWith("#/$defs/")||(e[r].schemaPath="#/$defs/HealthCheckObjectTypeName"+e[r].
schemaPath.slice(1))}if(t.AssociatedProfileId!==void 0){let i=t.AssociatedProfileId,a=n;if(typeof i!=
"string"&&i!==null){let r={instancePath:s+"/AssociatedProfileId",schemaPath:"#/$defs/ExportAssociate\
dProfileId/type",keyword:"type",params:{type:ie.type}};e===null?e=[r]:e.push(r),n++}if(typeof i=="st\
ring"&&c(i)<1){let r={instancePath:s+"/AssociatedProfileId",schemaPath:"#/$defs/ExportAssociatedProf\
ileId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)
e[r].schemaPath.startsWith("#/$defs/")||(e[r].schemaPath="#/$defs/ExportAssociatedProfileId"+e[r].schemaPath.
slice(1))}if(t.ProfileObjectUniqueKey!==void 0){let i=t.ProfileObjectUniqueKey,a=n;if(typeof i!="str\
ing"&&i!==null){let r={instancePath:s+"/ProfileObjectUniqueKey",schemaPath:"#/$defs/ExportProfileObj\
ectUniqueKey/type",keyword:"type",params:{type:B.type}};e===null?e=[r]:e.push(r),n++}if(typeof i=="s\
tring"){if(c(i)>255){let r={instancePath:s+"/ProfileObjectUniqueKey",schemaPath:"#/$defs/ExportProfi\
leObjectUniqueKey/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[r]:e.push(r),n++}if(c(
i)<1){let r={instancePath:s+"/ProfileObjectUniqueKey",schemaPath:"#/$defs/ExportProfileObjectUniqueK\
ey/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}}for(let r=a;r<n;r++)
e[r].schemaPath.startsWith("#/$defs/")||(e[r].schemaPath="#/$defs/ExportProfileObjectUniqueKey"+e[r].
schemaPath.slice(1))}if(t.Object!==void 0){let i=t.Object,a=n;if(!(i&&typeof i=="object"&&!Array.isArray(
i))&&i!==null){let r={instancePath:s+"/Object",schemaPath:"#/$defs/HealthCheckObject/type",keyword:"\
type",params:{type:Lr.type}};e===null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.startsWith(
"#/$defs/")||(e[r].schemaPath="#/$defs/HealthCheckObject"+e[r].schemaPath.slice(1))}if(t.IsMessageRealTime!==
void 0){let i=n;if(typeof t.IsMessageRealTime!="boolean"){let a={instancePath:s+"/IsMessageRealTime",
schemaPath:"#/$defs/ExportIsMessageRealTime/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[a]:e.push(a),n++}for(let a=i;a<n;a++)e[a].schemaPath.startsWith("#/$defs/")||(e[a].schemaPath="#/$d\
efs/ExportIsMessageRealTime"+e[a].schemaPath.slice(1))}}else{let i={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),n++}return z.errors=e,n===0}z.evaluated=
{props:{SchemaVersion:!0,EventId:!0,EventTimestamp:!0,EventType:!0,DomainName:!0,ObjectTypeName:!0,AssociatedProfileId:!0,
ProfileObjectUniqueKey:!0,Object:!0,IsMessageRealTime:!0},dynamicProps:!1,dynamicItems:!1};var ae={enum:["CREATED","UPDATED"]};var Nr={type:"object",properties:{ProfileId:{type:"string",pattern:"^[a-f0-9]{32}$(?!\\n)"},AccountNumber:{
type:"string",minLength:1,maxLength:255},AdditionalInformation:{type:"string",minLength:1,maxLength:1e3},
PartyType:{type:"string",minLength:1,maxLength:255},BusinessName:{type:"string",minLength:1,maxLength:255},
FirstName:{type:"string",minLength:1,maxLength:255},MiddleName:{type:"string",minLength:1,maxLength:255},
LastName:{type:"string",minLength:1,maxLength:255},BirthDate:{type:"string",minLength:1,maxLength:255},
Gender:{type:"string",minLength:1,maxLength:255},PhoneNumber:{type:"string",minLength:1,maxLength:255},
MobilePhoneNumber:{type:"string",minLength:1,maxLength:255},HomePhoneNumber:{type:"string",minLength:1,
maxLength:255},BusinessPhoneNumber:{type:"string",minLength:1,maxLength:255},EmailAddress:{type:"str\
ing",minLength:1,maxLength:255},PersonalEmailAddress:{type:"string",minLength:1,maxLength:255},BusinessEmailAddress:{
type:"string",minLength:1,maxLength:255},Address:{$ref:"#/$defs/StandardProfile/$defs/PostalAddress"},
ShippingAddress:{$ref:"#/$defs/StandardProfile/$defs/PostalAddress"},MailingAddress:{$ref:"#/$defs/S\
tandardProfile/$defs/PostalAddress"},BillingAddress:{$ref:"#/$defs/StandardProfile/$defs/PostalAddre\
ss"},Attributes:{type:"object",propertyNames:{minLength:1,maxLength:255},additionalProperties:{type:"\
string",minLength:1,maxLength:255}},FoundByItems:{type:"array",minItems:1,maxItems:5,items:{$ref:"#/\
$defs/StandardProfile/$defs/FoundByItem"}},PartyTypeString:{type:"string",minLength:1,maxLength:255},
GenderString:{type:"string",minLength:1,maxLength:255},ProfileType:{enum:["ACCOUNT_PROFILE","PROFILE"]},
EngagementPreferences:{$ref:"#/$defs/StandardProfile/$defs/EngagementPreferenceLists"}},$defs:{PostalAddress:{
type:"object",properties:{Address1:{type:"string",minLength:1,maxLength:255},Address2:{type:"string",
minLength:1,maxLength:255},Address3:{type:"string",minLength:1,maxLength:255},Address4:{type:"string",
minLength:1,maxLength:255},City:{type:"string",minLength:1,maxLength:255},County:{type:"string",minLength:1,
maxLength:255},State:{type:"string",minLength:1,maxLength:255},Province:{type:"string",minLength:1,maxLength:255},
Country:{type:"string",minLength:1,maxLength:255},PostalCode:{type:"string",minLength:1,maxLength:255}}},
FoundByItem:{type:"object",properties:{KeyName:{type:"string",minLength:1,maxLength:255},Values:{type:"\
array",items:{type:"string",minLength:1,maxLength:255}}}},EngagementPreferenceLists:{type:"object",properties:{
Phone:{type:"array",items:{$ref:"#/$defs/StandardProfile/$defs/ContactPreference"}},Email:{type:"arr\
ay",items:{$ref:"#/$defs/StandardProfile/$defs/ContactPreference"}}}},ContactPreference:{type:"objec\
t",properties:{KeyName:{type:"string",minLength:1,maxLength:255},KeyValue:{type:"string",minLength:1,
maxLength:255},ProfileId:{type:"string",pattern:"^[a-f0-9]{32}$(?!\\n)"},ContactType:{type:"string",
minLength:1,maxLength:255}}}}};var At=new RegExp("^[a-f0-9]{32}$(?!\\n)","u");function G(t,{instancePath:s="",parentData:d,parentDataProperty:f,rootData:l=t,dynamicAnchors:m={}}={}){
let e=null,n=0,h=G.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.Phone!==void 0){let i=t.Phone;if(Array.isArray(i)){let a=i.
length;for(let r=0;r<a;r++){let p=i[r],o=n;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.KeyName!==
void 0){let y=p.KeyName;if(typeof y=="string"){if(c(y)>255){let u={instancePath:s+"/Phone/"+r+"/KeyN\
ame",schemaPath:"#/$defs/StandardProfile/$defs/ContactPreference/properties/KeyName/maxLength",keyword:"\
maxLength",params:{limit:255}};e===null?e=[u]:e.push(u),n++}if(c(y)<1){let u={instancePath:s+"/Phone\
/"+r+"/KeyName",schemaPath:"#/$defs/StandardProfile/$defs/ContactPreference/properties/KeyName/minLe\
ngth",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),n++}}else{let u={instancePath:s+
"/Phone/"+r+"/KeyName",schemaPath:"#/$defs/StandardProfile/$defs/ContactPreference/properties/KeyNam\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),n++}}if(p.KeyValue!==void 0){
let y=p.KeyValue;if(typeof y=="string"){if(c(y)>255){let u={instancePath:s+"/Phone/"+r+"/KeyValue",schemaPath:"\
#/$defs/StandardProfile/$defs/ContactPreference/properties/KeyValue/maxLength",keyword:"maxLength",params:{
limit:255}};e===null?e=[u]:e.push(u),n++}if(c(y)<1){let u={instancePath:s+"/Phone/"+r+"/KeyValue",schemaPath:"\
#/$defs/StandardProfile/$defs/ContactPreference/properties/KeyValue/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[u]:e.push(u),n++}}else{let u={instancePath:s+"/Phone/"+r+"/KeyValue",schemaPath:"\
#/$defs/StandardProfile/$defs/ContactPreference/properties/KeyValue/type",keyword:"type",params:{type:"\
string"}};e===null?e=[u]:e.push(u),n++}}if(p.ProfileId!==void 0){let y=p.ProfileId;if(typeof y=="str\
ing"){if(!At.test(y)){let u={instancePath:s+"/Phone/"+r+"/ProfileId",schemaPath:"#/$defs/StandardPro\
file/$defs/ContactPreference/properties/ProfileId/pattern",keyword:"pattern",params:{pattern:"^[a-f0\
-9]{32}$(?!\\n)"}};e===null?e=[u]:e.push(u),n++}}else{let u={instancePath:s+"/Phone/"+r+"/ProfileId",
schemaPath:"#/$defs/StandardProfile/$defs/ContactPreference/properties/ProfileId/type",keyword:"type",
params:{type:"string"}};e===null?e=[u]:e.push(u),n++}}if(p.ContactType!==void 0){let y=p.ContactType;
if(typeof y=="string"){if(c(y)>255){let u={instancePath:s+"/Phone/"+r+"/ContactType",schemaPath:"#/$\
defs/StandardProfile/$defs/ContactPreference/properties/ContactType/maxLength",keyword:"maxLength",params:{
limit:255}};e===null?e=[u]:e.push(u),n++}if(c(y)<1){let u={instancePath:s+"/Phone/"+r+"/ContactType",
schemaPath:"#/$defs/StandardProfile/$defs/ContactPreference/properties/ContactType/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[u]:e.push(u),n++}}else{let u={instancePath:s+"/Phone/"+r+"/\
ContactType",schemaPath:"#/$defs/StandardProfile/$defs/ContactPreference/properties/ContactType/type",
keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),n++}}}else{let y={instancePath:s+"/P\
hone/"+r,schemaPath:"#/$defs/StandardProfile/$defs/ContactPreference/type",keyword:"type",params:{type:"\
object"}};e===null?e=[y]:e.push(y),n++}for(let y=o;y<n;y++)e[y].schemaPath.startsWith("#/$defs/")||(e[y].
schemaPath="#/$defs/StandardProfile/$defs/ContactPreference"+e[y].schemaPath.slice(1))}}else{let a={
instancePath:s+"/Phone",schemaPath:"#/properties/Phone/type",keyword:"type",params:{type:"array"}};e===
null?e=[a]:e.push(a),n++}}if(t.Email!==void 0){let i=t.Email;if(Array.isArray(i)){let a=i.length;for(let r=0;r<
a;r++){let p=i[r],o=n;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.KeyName!==void 0){let y=p.KeyName;
if(typeof y=="string"){if(c(y)>255){let u={instancePath:s+"/Email/"+r+"/KeyName",schemaPath:"#/$defs\
/StandardProfile/$defs/ContactPreference/properties/KeyName/maxLength",keyword:"maxLength",params:{limit:255}};
e===null?e=[u]:e.push(u),n++}if(c(y)<1){let u={instancePath:s+"/Email/"+r+"/KeyName",schemaPath:"#/$\
defs/StandardProfile/$defs/ContactPreference/properties/KeyName/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[u]:e.push(u),n++}}else{let u={instancePath:s+"/Email/"+r+"/KeyName",schemaPath:"\
#/$defs/StandardProfile/$defs/ContactPreference/properties/KeyName/type",keyword:"type",params:{type:"\
string"}};e===null?e=[u]:e.push(u),n++}}if(p.KeyValue!==void 0){let y=p.KeyValue;if(typeof y=="strin\
g"){if(c(y)>255){let u={instancePath:s+"/Email/"+r+"/KeyValue",schemaPath:"#/$defs/StandardProfile/$\
defs/ContactPreference/properties/KeyValue/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[u]:e.push(u),n++}if(c(y)<1){let u={instancePath:s+"/Email/"+r+"/KeyValue",schemaPath:"#/$defs/Sta\
ndardProfile/$defs/ContactPreference/properties/KeyValue/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[u]:e.push(u),n++}}else{let u={instancePath:s+"/Email/"+r+"/KeyValue",schemaPath:"#/$defs\
/StandardProfile/$defs/ContactPreference/properties/KeyValue/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[u]:e.push(u),n++}}if(p.ProfileId!==void 0){let y=p.ProfileId;if(typeof y=="string"){
if(!At.test(y)){let u={instancePath:s+"/Email/"+r+"/ProfileId",schemaPath:"#/$defs/StandardProfile/$\
defs/ContactPreference/properties/ProfileId/pattern",keyword:"pattern",params:{pattern:"^[a-f0-9]{32\
}$(?!\\n)"}};e===null?e=[u]:e.push(u),n++}}else{let u={instancePath:s+"/Email/"+r+"/ProfileId",schemaPath:"\
#/$defs/StandardProfile/$defs/ContactPreference/properties/ProfileId/type",keyword:"type",params:{type:"\
string"}};e===null?e=[u]:e.push(u),n++}}if(p.ContactType!==void 0){let y=p.ContactType;if(typeof y==
"string"){if(c(y)>255){let u={instancePath:s+"/Email/"+r+"/ContactType",schemaPath:"#/$defs/Standard\
Profile/$defs/ContactPreference/properties/ContactType/maxLength",keyword:"maxLength",params:{limit:255}};
e===null?e=[u]:e.push(u),n++}if(c(y)<1){let u={instancePath:s+"/Email/"+r+"/ContactType",schemaPath:"\
#/$defs/StandardProfile/$defs/ContactPreference/properties/ContactType/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[u]:e.push(u),n++}}else{let u={instancePath:s+"/Email/"+r+"/ContactType",
schemaPath:"#/$defs/StandardProfile/$defs/ContactPreference/properties/ContactType/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[u]:e.push(u),n++}}}else{let y={instancePath:s+"/Email/"+r,schemaPath:"\
#/$defs/StandardProfile/$defs/ContactPreference/type",keyword:"type",params:{type:"object"}};e===null?
e=[y]:e.push(y),n++}for(let y=o;y<n;y++)e[y].schemaPath.startsWith("#/$defs/")||(e[y].schemaPath="#/\
$defs/StandardProfile/$defs/ContactPreference"+e[y].schemaPath.slice(1))}}else{let a={instancePath:s+
"/Email",schemaPath:"#/properties/Email/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.
push(a),n++}}}else{let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[i]:e.push(i),n++}return G.errors=e,n===0}G.evaluated={props:{Phone:!0,Email:!0},dynamicProps:!1,
dynamicItems:!1};function Y(t,{instancePath:s="",parentData:d,parentDataProperty:f,rootData:l=t,dynamicAnchors:m={}}={}){
let e=null,n=0,h=Y.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.ProfileId!==void 0){let a=t.ProfileId;if(typeof a=="stri\
ng"){if(!At.test(a)){let r={instancePath:s+"/ProfileId",schemaPath:"#/properties/ProfileId/pattern",
keyword:"pattern",params:{pattern:"^[a-f0-9]{32}$(?!\\n)"}};e===null?e=[r]:e.push(r),n++}}else{let r={
instancePath:s+"/ProfileId",schemaPath:"#/properties/ProfileId/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[r]:e.push(r),n++}}if(t.AccountNumber!==void 0){let a=t.AccountNumber;if(typeof a==
"string"){if(c(a)>255){let r={instancePath:s+"/AccountNumber",schemaPath:"#/properties/AccountNumber\
/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[r]:e.push(r),n++}if(c(a)<1){let r={instancePath:s+
"/AccountNumber",schemaPath:"#/properties/AccountNumber/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:s+"/AccountNumber",schemaPath:"#/properties/A\
ccountNumber/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}}if(t.AdditionalInformation!==
void 0){let a=t.AdditionalInformation;if(typeof a=="string"){if(c(a)>1e3){let r={instancePath:s+"/Ad\
ditionalInformation",schemaPath:"#/properties/AdditionalInformation/maxLength",keyword:"maxLength",params:{
limit:1e3}};e===null?e=[r]:e.push(r),n++}if(c(a)<1){let r={instancePath:s+"/AdditionalInformation",schemaPath:"\
#/properties/AdditionalInformation/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.
push(r),n++}}else{let r={instancePath:s+"/AdditionalInformation",schemaPath:"#/properties/Additional\
Information/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}}if(t.PartyType!==
void 0){let a=t.PartyType;if(typeof a=="string"){if(c(a)>255){let r={instancePath:s+"/PartyType",schemaPath:"\
#/properties/PartyType/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[r]:e.push(r),n++}
if(c(a)<1){let r={instancePath:s+"/PartyType",schemaPath:"#/properties/PartyType/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:s+"/PartyType",schemaPath:"\
#/properties/PartyType/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}}if(t.
BusinessName!==void 0){let a=t.BusinessName;if(typeof a=="string"){if(c(a)>255){let r={instancePath:s+
"/BusinessName",schemaPath:"#/properties/BusinessName/maxLength",keyword:"maxLength",params:{limit:255}};
e===null?e=[r]:e.push(r),n++}if(c(a)<1){let r={instancePath:s+"/BusinessName",schemaPath:"#/properti\
es/BusinessName/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}}else{
let r={instancePath:s+"/BusinessName",schemaPath:"#/properties/BusinessName/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),n++}}if(t.FirstName!==void 0){let a=t.FirstName;if(typeof a==
"string"){if(c(a)>255){let r={instancePath:s+"/FirstName",schemaPath:"#/properties/FirstName/maxLeng\
th",keyword:"maxLength",params:{limit:255}};e===null?e=[r]:e.push(r),n++}if(c(a)<1){let r={instancePath:s+
"/FirstName",schemaPath:"#/properties/FirstName/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[r]:e.push(r),n++}}else{let r={instancePath:s+"/FirstName",schemaPath:"#/properties/FirstName\
/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}}if(t.MiddleName!==void 0){
let a=t.MiddleName;if(typeof a=="string"){if(c(a)>255){let r={instancePath:s+"/MiddleName",schemaPath:"\
#/properties/MiddleName/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[r]:e.push(r),
n++}if(c(a)<1){let r={instancePath:s+"/MiddleName",schemaPath:"#/properties/MiddleName/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:s+"/MiddleName",
schemaPath:"#/properties/MiddleName/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),n++}}if(t.LastName!==void 0){let a=t.LastName;if(typeof a=="string"){if(c(a)>255){let r={instancePath:s+
"/LastName",schemaPath:"#/properties/LastName/maxLength",keyword:"maxLength",params:{limit:255}};e===
null?e=[r]:e.push(r),n++}if(c(a)<1){let r={instancePath:s+"/LastName",schemaPath:"#/properties/LastN\
ame/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:s+
"/LastName",schemaPath:"#/properties/LastName/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),n++}}if(t.BirthDate!==void 0){let a=t.BirthDate;if(typeof a=="string"){if(c(a)>255){
let r={instancePath:s+"/BirthDate",schemaPath:"#/properties/BirthDate/maxLength",keyword:"maxLength",
params:{limit:255}};e===null?e=[r]:e.push(r),n++}if(c(a)<1){let r={instancePath:s+"/BirthDate",schemaPath:"\
#/properties/BirthDate/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}}else{
let r={instancePath:s+"/BirthDate",schemaPath:"#/properties/BirthDate/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),n++}}if(t.Gender!==void 0){let a=t.Gender;if(typeof a=="string"){
if(c(a)>255){let r={instancePath:s+"/Gender",schemaPath:"#/properties/Gender/maxLength",keyword:"max\
Length",params:{limit:255}};e===null?e=[r]:e.push(r),n++}if(c(a)<1){let r={instancePath:s+"/Gender",
schemaPath:"#/properties/Gender/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(
r),n++}}else{let r={instancePath:s+"/Gender",schemaPath:"#/properties/Gender/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),n++}}if(t.PhoneNumber!==void 0){let a=t.PhoneNumber;if(typeof a==
"string"){if(c(a)>255){let r={instancePath:s+"/PhoneNumber",schemaPath:"#/properties/PhoneNumber/max\
Length",keyword:"maxLength",params:{limit:255}};e===null?e=[r]:e.push(r),n++}if(c(a)<1){let r={instancePath:s+
"/PhoneNumber",schemaPath:"#/properties/PhoneNumber/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:s+"/PhoneNumber",schemaPath:"#/properties/Pho\
neNumber/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}}if(t.MobilePhoneNumber!==
void 0){let a=t.MobilePhoneNumber;if(typeof a=="string"){if(c(a)>255){let r={instancePath:s+"/Mobile\
PhoneNumber",schemaPath:"#/properties/MobilePhoneNumber/maxLength",keyword:"maxLength",params:{limit:255}};
e===null?e=[r]:e.push(r),n++}if(c(a)<1){let r={instancePath:s+"/MobilePhoneNumber",schemaPath:"#/pro\
perties/MobilePhoneNumber/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),
n++}}else{let r={instancePath:s+"/MobilePhoneNumber",schemaPath:"#/properties/MobilePhoneNumber/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}}if(t.HomePhoneNumber!==void 0){
let a=t.HomePhoneNumber;if(typeof a=="string"){if(c(a)>255){let r={instancePath:s+"/HomePhoneNumber",
schemaPath:"#/properties/HomePhoneNumber/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[r]:e.push(r),n++}if(c(a)<1){let r={instancePath:s+"/HomePhoneNumber",schemaPath:"#/properties/Hom\
ePhoneNumber/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}}else{let r={
instancePath:s+"/HomePhoneNumber",schemaPath:"#/properties/HomePhoneNumber/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),n++}}if(t.BusinessPhoneNumber!==void 0){let a=t.BusinessPhoneNumber;
if(typeof a=="string"){if(c(a)>255){let r={instancePath:s+"/BusinessPhoneNumber",schemaPath:"#/prope\
rties/BusinessPhoneNumber/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[r]:e.push(r),
n++}if(c(a)<1){let r={instancePath:s+"/BusinessPhoneNumber",schemaPath:"#/properties/BusinessPhoneNu\
mber/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:s+
"/BusinessPhoneNumber",schemaPath:"#/properties/BusinessPhoneNumber/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),n++}}if(t.EmailAddress!==void 0){let a=t.EmailAddress;if(typeof a==
"string"){if(c(a)>255){let r={instancePath:s+"/EmailAddress",schemaPath:"#/properties/EmailAddress/m\
axLength",keyword:"maxLength",params:{limit:255}};e===null?e=[r]:e.push(r),n++}if(c(a)<1){let r={instancePath:s+
"/EmailAddress",schemaPath:"#/properties/EmailAddress/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:s+"/EmailAddress",schemaPath:"#/properties/Em\
ailAddress/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}}if(t.PersonalEmailAddress!==
void 0){let a=t.PersonalEmailAddress;if(typeof a=="string"){if(c(a)>255){let r={instancePath:s+"/Per\
sonalEmailAddress",schemaPath:"#/properties/PersonalEmailAddress/maxLength",keyword:"maxLength",params:{
limit:255}};e===null?e=[r]:e.push(r),n++}if(c(a)<1){let r={instancePath:s+"/PersonalEmailAddress",schemaPath:"\
#/properties/PersonalEmailAddress/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.
push(r),n++}}else{let r={instancePath:s+"/PersonalEmailAddress",schemaPath:"#/properties/PersonalEma\
ilAddress/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}}if(t.BusinessEmailAddress!==
void 0){let a=t.BusinessEmailAddress;if(typeof a=="string"){if(c(a)>255){let r={instancePath:s+"/Bus\
inessEmailAddress",schemaPath:"#/properties/BusinessEmailAddress/maxLength",keyword:"maxLength",params:{
limit:255}};e===null?e=[r]:e.push(r),n++}if(c(a)<1){let r={instancePath:s+"/BusinessEmailAddress",schemaPath:"\
#/properties/BusinessEmailAddress/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.
push(r),n++}}else{let r={instancePath:s+"/BusinessEmailAddress",schemaPath:"#/properties/BusinessEma\
ilAddress/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}}if(t.Address!==
void 0){let a=t.Address,r=n;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.Address1!==void 0){let p=a.
Address1;if(typeof p=="string"){if(c(p)>255){let o={instancePath:s+"/Address/Address1",schemaPath:"#\
/$defs/StandardProfile/$defs/PostalAddress/properties/Address1/maxLength",keyword:"maxLength",params:{
limit:255}};e===null?e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/Address/Address1",schemaPath:"\
#/$defs/StandardProfile/$defs/PostalAddress/properties/Address1/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+"/Address/Address1",schemaPath:"#\
/$defs/StandardProfile/$defs/PostalAddress/properties/Address1/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[o]:e.push(o),n++}}if(a.Address2!==void 0){let p=a.Address2;if(typeof p=="string"){
if(c(p)>255){let o={instancePath:s+"/Address/Address2",schemaPath:"#/$defs/StandardProfile/$defs/Pos\
talAddress/properties/Address2/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[o]:e.push(
o),n++}if(c(p)<1){let o={instancePath:s+"/Address/Address2",schemaPath:"#/$defs/StandardProfile/$def\
s/PostalAddress/properties/Address2/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:
e.push(o),n++}}else{let o={instancePath:s+"/Address/Address2",schemaPath:"#/$defs/StandardProfile/$d\
efs/PostalAddress/properties/Address2/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.
push(o),n++}}if(a.Address3!==void 0){let p=a.Address3;if(typeof p=="string"){if(c(p)>255){let o={instancePath:s+
"/Address/Address3",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Address3/maxL\
ength",keyword:"maxLength",params:{limit:255}};e===null?e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+
"/Address/Address3",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Address3/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+
"/Address/Address3",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Address3/type",
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}if(a.Address4!==void 0){let p=a.
Address4;if(typeof p=="string"){if(c(p)>255){let o={instancePath:s+"/Address/Address4",schemaPath:"#\
/$defs/StandardProfile/$defs/PostalAddress/properties/Address4/maxLength",keyword:"maxLength",params:{
limit:255}};e===null?e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/Address/Address4",schemaPath:"\
#/$defs/StandardProfile/$defs/PostalAddress/properties/Address4/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+"/Address/Address4",schemaPath:"#\
/$defs/StandardProfile/$defs/PostalAddress/properties/Address4/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[o]:e.push(o),n++}}if(a.City!==void 0){let p=a.City;if(typeof p=="string"){if(c(p)>
255){let o={instancePath:s+"/Address/City",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/p\
roperties/City/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[o]:e.push(o),n++}if(c(
p)<1){let o={instancePath:s+"/Address/City",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/\
properties/City/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),n++}}else{
let o={instancePath:s+"/Address/City",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/proper\
ties/City/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}if(a.County!==void 0){
let p=a.County;if(typeof p=="string"){if(c(p)>255){let o={instancePath:s+"/Address/County",schemaPath:"\
#/$defs/StandardProfile/$defs/PostalAddress/properties/County/maxLength",keyword:"maxLength",params:{
limit:255}};e===null?e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/Address/County",schemaPath:"\
#/$defs/StandardProfile/$defs/PostalAddress/properties/County/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+"/Address/County",schemaPath:"#/$\
defs/StandardProfile/$defs/PostalAddress/properties/County/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),n++}}if(a.State!==void 0){let p=a.State;if(typeof p=="string"){if(c(p)>255){
let o={instancePath:s+"/Address/State",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/prope\
rties/State/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[o]:e.push(o),n++}if(c(p)<
1){let o={instancePath:s+"/Address/State",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/pr\
operties/State/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),n++}}else{let o={
instancePath:s+"/Address/State",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/S\
tate/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}if(a.Province!==void 0){
let p=a.Province;if(typeof p=="string"){if(c(p)>255){let o={instancePath:s+"/Address/Province",schemaPath:"\
#/$defs/StandardProfile/$defs/PostalAddress/properties/Province/maxLength",keyword:"maxLength",params:{
limit:255}};e===null?e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/Address/Province",schemaPath:"\
#/$defs/StandardProfile/$defs/PostalAddress/properties/Province/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+"/Address/Province",schemaPath:"#\
/$defs/StandardProfile/$defs/PostalAddress/properties/Province/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[o]:e.push(o),n++}}if(a.Country!==void 0){let p=a.Country;if(typeof p=="string"){
if(c(p)>255){let o={instancePath:s+"/Address/Country",schemaPath:"#/$defs/StandardProfile/$defs/Post\
alAddress/properties/Country/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[o]:e.push(
o),n++}if(c(p)<1){let o={instancePath:s+"/Address/Country",schemaPath:"#/$defs/StandardProfile/$defs\
/PostalAddress/properties/Country/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.
push(o),n++}}else{let o={instancePath:s+"/Address/Country",schemaPath:"#/$defs/StandardProfile/$defs\
/PostalAddress/properties/Country/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),n++}}if(a.PostalCode!==void 0){let p=a.PostalCode;if(typeof p=="string"){if(c(p)>255){let o={instancePath:s+
"/Address/PostalCode",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/PostalCode/\
maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+
"/Address/PostalCode",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/PostalCode/\
minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+
"/Address/PostalCode",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/PostalCode/\
type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}}else{let p={instancePath:s+
"/Address",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/type",keyword:"type",params:{type:"\
object"}};e===null?e=[p]:e.push(p),n++}for(let p=r;p<n;p++)e[p].schemaPath.startsWith("#/$defs/")||(e[p].
schemaPath="#/$defs/StandardProfile/$defs/PostalAddress"+e[p].schemaPath.slice(1))}if(t.ShippingAddress!==
void 0){let a=t.ShippingAddress,r=n;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.Address1!==void 0){
let p=a.Address1;if(typeof p=="string"){if(c(p)>255){let o={instancePath:s+"/ShippingAddress/Address\
1",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Address1/maxLength",keyword:"m\
axLength",params:{limit:255}};e===null?e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/Shippi\
ngAddress/Address1",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Address1/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+
"/ShippingAddress/Address1",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Addre\
ss1/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}if(a.Address2!==void 0){
let p=a.Address2;if(typeof p=="string"){if(c(p)>255){let o={instancePath:s+"/ShippingAddress/Address\
2",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Address2/maxLength",keyword:"m\
axLength",params:{limit:255}};e===null?e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/Shippi\
ngAddress/Address2",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Address2/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+
"/ShippingAddress/Address2",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Addre\
ss2/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}if(a.Address3!==void 0){
let p=a.Address3;if(typeof p=="string"){if(c(p)>255){let o={instancePath:s+"/ShippingAddress/Address\
3",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Address3/maxLength",keyword:"m\
axLength",params:{limit:255}};e===null?e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/Shippi\
ngAddress/Address3",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Address3/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+
"/ShippingAddress/Address3",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Addre\
ss3/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}if(a.Address4!==void 0){
let p=a.Address4;if(typeof p=="string"){if(c(p)>255){let o={instancePath:s+"/ShippingAddress/Address\
4",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Address4/maxLength",keyword:"m\
axLength",params:{limit:255}};e===null?e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/Shippi\
ngAddress/Address4",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Address4/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+
"/ShippingAddress/Address4",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Addre\
ss4/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}if(a.City!==void 0){let p=a.
City;if(typeof p=="string"){if(c(p)>255){let o={instancePath:s+"/ShippingAddress/City",schemaPath:"#\
/$defs/StandardProfile/$defs/PostalAddress/properties/City/maxLength",keyword:"maxLength",params:{limit:255}};
e===null?e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/ShippingAddress/City",schemaPath:"#/\
$defs/StandardProfile/$defs/PostalAddress/properties/City/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+"/ShippingAddress/City",schemaPath:"#/$defs\
/StandardProfile/$defs/PostalAddress/properties/City/type",keyword:"type",params:{type:"string"}};e===
null?e=[o]:e.push(o),n++}}if(a.County!==void 0){let p=a.County;if(typeof p=="string"){if(c(p)>255){let o={
instancePath:s+"/ShippingAddress/County",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/pro\
perties/County/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[o]:e.push(o),n++}if(c(
p)<1){let o={instancePath:s+"/ShippingAddress/County",schemaPath:"#/$defs/StandardProfile/$defs/Post\
alAddress/properties/County/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),
n++}}else{let o={instancePath:s+"/ShippingAddress/County",schemaPath:"#/$defs/StandardProfile/$defs/\
PostalAddress/properties/County/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),
n++}}if(a.State!==void 0){let p=a.State;if(typeof p=="string"){if(c(p)>255){let o={instancePath:s+"/\
ShippingAddress/State",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/State/maxL\
ength",keyword:"maxLength",params:{limit:255}};e===null?e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+
"/ShippingAddress/State",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/State/mi\
nLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+
"/ShippingAddress/State",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/State/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}if(a.Province!==void 0){let p=a.
Province;if(typeof p=="string"){if(c(p)>255){let o={instancePath:s+"/ShippingAddress/Province",schemaPath:"\
#/$defs/StandardProfile/$defs/PostalAddress/properties/Province/maxLength",keyword:"maxLength",params:{
limit:255}};e===null?e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/ShippingAddress/Province",
schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Province/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+"/ShippingAddress/\
Province",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Province/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}if(a.Country!==void 0){let p=a.Country;if(typeof p==
"string"){if(c(p)>255){let o={instancePath:s+"/ShippingAddress/Country",schemaPath:"#/$defs/Standard\
Profile/$defs/PostalAddress/properties/Country/maxLength",keyword:"maxLength",params:{limit:255}};e===
null?e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/ShippingAddress/Country",schemaPath:"#/$\
defs/StandardProfile/$defs/PostalAddress/properties/Country/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+"/ShippingAddress/Country",schemaPath:"#/$d\
efs/StandardProfile/$defs/PostalAddress/properties/Country/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),n++}}if(a.PostalCode!==void 0){let p=a.PostalCode;if(typeof p=="string"){if(c(
p)>255){let o={instancePath:s+"/ShippingAddress/PostalCode",schemaPath:"#/$defs/StandardProfile/$def\
s/PostalAddress/properties/PostalCode/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=
[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/ShippingAddress/PostalCode",schemaPath:"#/$defs\
/StandardProfile/$defs/PostalAddress/properties/PostalCode/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+"/ShippingAddress/PostalCode",schemaPath:"#\
/$defs/StandardProfile/$defs/PostalAddress/properties/PostalCode/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),n++}}}else{let p={instancePath:s+"/ShippingAddress",schemaPath:"#\
/$defs/StandardProfile/$defs/PostalAddress/type",keyword:"type",params:{type:"object"}};e===null?e=[
p]:e.push(p),n++}for(let p=r;p<n;p++)e[p].schemaPath.startsWith("#/$defs/")||(e[p].schemaPath="#/$de\
fs/StandardProfile/$defs/PostalAddress"+e[p].schemaPath.slice(1))}if(t.MailingAddress!==void 0){let a=t.
MailingAddress,r=n;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.Address1!==void 0){let p=a.Address1;
if(typeof p=="string"){if(c(p)>255){let o={instancePath:s+"/MailingAddress/Address1",schemaPath:"#/$\
defs/StandardProfile/$defs/PostalAddress/properties/Address1/maxLength",keyword:"maxLength",params:{
limit:255}};e===null?e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/MailingAddress/Address1",
schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Address1/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+"/MailingAddress/A\
ddress1",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Address1/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}if(a.Address2!==void 0){let p=a.Address2;
if(typeof p=="string"){if(c(p)>255){let o={instancePath:s+"/MailingAddress/Address2",schemaPath:"#/$\
defs/StandardProfile/$defs/PostalAddress/properties/Address2/maxLength",keyword:"maxLength",params:{
limit:255}};e===null?e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/MailingAddress/Address2",
schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Address2/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+"/MailingAddress/A\
ddress2",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Address2/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}if(a.Address3!==void 0){let p=a.Address3;
if(typeof p=="string"){if(c(p)>255){let o={instancePath:s+"/MailingAddress/Address3",schemaPath:"#/$\
defs/StandardProfile/$defs/PostalAddress/properties/Address3/maxLength",keyword:"maxLength",params:{
limit:255}};e===null?e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/MailingAddress/Address3",
schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Address3/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+"/MailingAddress/A\
ddress3",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Address3/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}if(a.Address4!==void 0){let p=a.Address4;
if(typeof p=="string"){if(c(p)>255){let o={instancePath:s+"/MailingAddress/Address4",schemaPath:"#/$\
defs/StandardProfile/$defs/PostalAddress/properties/Address4/maxLength",keyword:"maxLength",params:{
limit:255}};e===null?e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/MailingAddress/Address4",
schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Address4/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+"/MailingAddress/A\
ddress4",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Address4/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}if(a.City!==void 0){let p=a.City;if(typeof p==
"string"){if(c(p)>255){let o={instancePath:s+"/MailingAddress/City",schemaPath:"#/$defs/StandardProf\
ile/$defs/PostalAddress/properties/City/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/MailingAddress/City",schemaPath:"#/$defs/Stan\
dardProfile/$defs/PostalAddress/properties/City/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+"/MailingAddress/City",schemaPath:"#/$defs/Stan\
dardProfile/$defs/PostalAddress/properties/City/type",keyword:"type",params:{type:"string"}};e===null?
e=[o]:e.push(o),n++}}if(a.County!==void 0){let p=a.County;if(typeof p=="string"){if(c(p)>255){let o={
instancePath:s+"/MailingAddress/County",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/prop\
erties/County/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[o]:e.push(o),n++}if(c(p)<
1){let o={instancePath:s+"/MailingAddress/County",schemaPath:"#/$defs/StandardProfile/$defs/PostalAd\
dress/properties/County/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),n++}}else{
let o={instancePath:s+"/MailingAddress/County",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddre\
ss/properties/County/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}if(a.
State!==void 0){let p=a.State;if(typeof p=="string"){if(c(p)>255){let o={instancePath:s+"/MailingAdd\
ress/State",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/State/maxLength",keyword:"\
maxLength",params:{limit:255}};e===null?e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/Maili\
ngAddress/State",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/State/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+"/Mai\
lingAddress/State",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/State/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}if(a.Province!==void 0){let p=a.Province;
if(typeof p=="string"){if(c(p)>255){let o={instancePath:s+"/MailingAddress/Province",schemaPath:"#/$\
defs/StandardProfile/$defs/PostalAddress/properties/Province/maxLength",keyword:"maxLength",params:{
limit:255}};e===null?e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/MailingAddress/Province",
schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Province/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+"/MailingAddress/P\
rovince",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Province/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}if(a.Country!==void 0){let p=a.Country;if(typeof p==
"string"){if(c(p)>255){let o={instancePath:s+"/MailingAddress/Country",schemaPath:"#/$defs/StandardP\
rofile/$defs/PostalAddress/properties/Country/maxLength",keyword:"maxLength",params:{limit:255}};e===
null?e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/MailingAddress/Country",schemaPath:"#/$d\
efs/StandardProfile/$defs/PostalAddress/properties/Country/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+"/MailingAddress/Country",schemaPath:"#/$de\
fs/StandardProfile/$defs/PostalAddress/properties/Country/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),n++}}if(a.PostalCode!==void 0){let p=a.PostalCode;if(typeof p=="string"){if(c(
p)>255){let o={instancePath:s+"/MailingAddress/PostalCode",schemaPath:"#/$defs/StandardProfile/$defs\
/PostalAddress/properties/PostalCode/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[
o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/MailingAddress/PostalCode",schemaPath:"#/$defs/S\
tandardProfile/$defs/PostalAddress/properties/PostalCode/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+"/MailingAddress/PostalCode",schemaPath:"#/\
$defs/StandardProfile/$defs/PostalAddress/properties/PostalCode/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[o]:e.push(o),n++}}}else{let p={instancePath:s+"/MailingAddress",schemaPath:"#/$\
defs/StandardProfile/$defs/PostalAddress/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:
e.push(p),n++}for(let p=r;p<n;p++)e[p].schemaPath.startsWith("#/$defs/")||(e[p].schemaPath="#/$defs/\
StandardProfile/$defs/PostalAddress"+e[p].schemaPath.slice(1))}if(t.BillingAddress!==void 0){let a=t.
BillingAddress,r=n;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.Address1!==void 0){let p=a.Address1;
if(typeof p=="string"){if(c(p)>255){let o={instancePath:s+"/BillingAddress/Address1",schemaPath:"#/$\
defs/StandardProfile/$defs/PostalAddress/properties/Address1/maxLength",keyword:"maxLength",params:{
limit:255}};e===null?e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/BillingAddress/Address1",
schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Address1/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+"/BillingAddress/A\
ddress1",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Address1/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}if(a.Address2!==void 0){let p=a.Address2;
if(typeof p=="string"){if(c(p)>255){let o={instancePath:s+"/BillingAddress/Address2",schemaPath:"#/$\
defs/StandardProfile/$defs/PostalAddress/properties/Address2/maxLength",keyword:"maxLength",params:{
limit:255}};e===null?e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/BillingAddress/Address2",
schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Address2/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+"/BillingAddress/A\
ddress2",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Address2/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}if(a.Address3!==void 0){let p=a.Address3;
if(typeof p=="string"){if(c(p)>255){let o={instancePath:s+"/BillingAddress/Address3",schemaPath:"#/$\
defs/StandardProfile/$defs/PostalAddress/properties/Address3/maxLength",keyword:"maxLength",params:{
limit:255}};e===null?e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/BillingAddress/Address3",
schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Address3/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+"/BillingAddress/A\
ddress3",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Address3/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}if(a.Address4!==void 0){let p=a.Address4;
if(typeof p=="string"){if(c(p)>255){let o={instancePath:s+"/BillingAddress/Address4",schemaPath:"#/$\
defs/StandardProfile/$defs/PostalAddress/properties/Address4/maxLength",keyword:"maxLength",params:{
limit:255}};e===null?e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/BillingAddress/Address4",
schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Address4/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+"/BillingAddress/A\
ddress4",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Address4/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}if(a.City!==void 0){let p=a.City;if(typeof p==
"string"){if(c(p)>255){let o={instancePath:s+"/BillingAddress/City",schemaPath:"#/$defs/StandardProf\
ile/$defs/PostalAddress/properties/City/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/BillingAddress/City",schemaPath:"#/$defs/Stan\
dardProfile/$defs/PostalAddress/properties/City/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+"/BillingAddress/City",schemaPath:"#/$defs/Stan\
dardProfile/$defs/PostalAddress/properties/City/type",keyword:"type",params:{type:"string"}};e===null?
e=[o]:e.push(o),n++}}if(a.County!==void 0){let p=a.County;if(typeof p=="string"){if(c(p)>255){let o={
instancePath:s+"/BillingAddress/County",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/prop\
erties/County/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[o]:e.push(o),n++}if(c(p)<
1){let o={instancePath:s+"/BillingAddress/County",schemaPath:"#/$defs/StandardProfile/$defs/PostalAd\
dress/properties/County/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),n++}}else{
let o={instancePath:s+"/BillingAddress/County",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddre\
ss/properties/County/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}if(a.
State!==void 0){let p=a.State;if(typeof p=="string"){if(c(p)>255){let o={instancePath:s+"/BillingAdd\
ress/State",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/State/maxLength",keyword:"\
maxLength",params:{limit:255}};e===null?e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/Billi\
ngAddress/State",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/State/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+"/Bil\
lingAddress/State",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/State/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}if(a.Province!==void 0){let p=a.Province;
if(typeof p=="string"){if(c(p)>255){let o={instancePath:s+"/BillingAddress/Province",schemaPath:"#/$\
defs/StandardProfile/$defs/PostalAddress/properties/Province/maxLength",keyword:"maxLength",params:{
limit:255}};e===null?e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/BillingAddress/Province",
schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Province/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+"/BillingAddress/P\
rovince",schemaPath:"#/$defs/StandardProfile/$defs/PostalAddress/properties/Province/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}if(a.Country!==void 0){let p=a.Country;if(typeof p==
"string"){if(c(p)>255){let o={instancePath:s+"/BillingAddress/Country",schemaPath:"#/$defs/StandardP\
rofile/$defs/PostalAddress/properties/Country/maxLength",keyword:"maxLength",params:{limit:255}};e===
null?e=[o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/BillingAddress/Country",schemaPath:"#/$d\
efs/StandardProfile/$defs/PostalAddress/properties/Country/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+"/BillingAddress/Country",schemaPath:"#/$de\
fs/StandardProfile/$defs/PostalAddress/properties/Country/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),n++}}if(a.PostalCode!==void 0){let p=a.PostalCode;if(typeof p=="string"){if(c(
p)>255){let o={instancePath:s+"/BillingAddress/PostalCode",schemaPath:"#/$defs/StandardProfile/$defs\
/PostalAddress/properties/PostalCode/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[
o]:e.push(o),n++}if(c(p)<1){let o={instancePath:s+"/BillingAddress/PostalCode",schemaPath:"#/$defs/S\
tandardProfile/$defs/PostalAddress/properties/PostalCode/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+"/BillingAddress/PostalCode",schemaPath:"#/\
$defs/StandardProfile/$defs/PostalAddress/properties/PostalCode/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[o]:e.push(o),n++}}}else{let p={instancePath:s+"/BillingAddress",schemaPath:"#/$\
defs/StandardProfile/$defs/PostalAddress/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:
e.push(p),n++}for(let p=r;p<n;p++)e[p].schemaPath.startsWith("#/$defs/")||(e[p].schemaPath="#/$defs/\
StandardProfile/$defs/PostalAddress"+e[p].schemaPath.slice(1))}if(t.Attributes!==void 0){let a=t.Attributes;
if(a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a){let p=n;if(typeof r=="string"){if(c(r)>
255){let o={instancePath:s+"/Attributes",schemaPath:"#/properties/Attributes/propertyNames/maxLength",
keyword:"maxLength",params:{limit:255},propertyName:r};e===null?e=[o]:e.push(o),n++}if(c(r)<1){let o={
instancePath:s+"/Attributes",schemaPath:"#/properties/Attributes/propertyNames/minLength",keyword:"m\
inLength",params:{limit:1},propertyName:r};e===null?e=[o]:e.push(o),n++}}var i=p===n;if(!i){let o={instancePath:s+
"/Attributes",schemaPath:"#/properties/Attributes/propertyNames",keyword:"propertyNames",params:{propertyName:r}};
e===null?e=[o]:e.push(o),n++}}for(let r in a){let p=a[r];if(typeof p=="string"){if(c(p)>255){let o={
instancePath:s+"/Attributes/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/Attr\
ibutes/additionalProperties/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[o]:e.push(
o),n++}if(c(p)<1){let o={instancePath:s+"/Attributes/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/Attributes/additionalProperties/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[o]:e.push(o),n++}}else{let o={instancePath:s+"/Attributes/"+r.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/Attributes/additionalProperties/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[o]:e.push(o),n++}}}else{let r={instancePath:s+"/Attributes",schemaPath:"#/properti\
es/Attributes/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}}if(t.FoundByItems!==
void 0){let a=t.FoundByItems;if(Array.isArray(a)){if(a.length>5){let p={instancePath:s+"/FoundByItem\
s",schemaPath:"#/properties/FoundByItems/maxItems",keyword:"maxItems",params:{limit:5}};e===null?e=[
p]:e.push(p),n++}if(a.length<1){let p={instancePath:s+"/FoundByItems",schemaPath:"#/properties/Found\
ByItems/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),n++}let r=a.length;for(let p=0;p<
r;p++){let o=a[p],y=n;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.KeyName!==void 0){let u=o.KeyName;
if(typeof u=="string"){if(c(u)>255){let A={instancePath:s+"/FoundByItems/"+p+"/KeyName",schemaPath:"\
#/$defs/StandardProfile/$defs/FoundByItem/properties/KeyName/maxLength",keyword:"maxLength",params:{
limit:255}};e===null?e=[A]:e.push(A),n++}if(c(u)<1){let A={instancePath:s+"/FoundByItems/"+p+"/KeyNa\
me",schemaPath:"#/$defs/StandardProfile/$defs/FoundByItem/properties/KeyName/minLength",keyword:"min\
Length",params:{limit:1}};e===null?e=[A]:e.push(A),n++}}else{let A={instancePath:s+"/FoundByItems/"+
p+"/KeyName",schemaPath:"#/$defs/StandardProfile/$defs/FoundByItem/properties/KeyName/type",keyword:"\
type",params:{type:"string"}};e===null?e=[A]:e.push(A),n++}}if(o.Values!==void 0){let u=o.Values;if(Array.
isArray(u)){let A=u.length;for(let S=0;S<A;S++){let g=u[S];if(typeof g=="string"){if(c(g)>255){let j={
instancePath:s+"/FoundByItems/"+p+"/Values/"+S,schemaPath:"#/$defs/StandardProfile/$defs/FoundByItem\
/properties/Values/items/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[j]:e.push(j),
n++}if(c(g)<1){let j={instancePath:s+"/FoundByItems/"+p+"/Values/"+S,schemaPath:"#/$defs/StandardPro\
file/$defs/FoundByItem/properties/Values/items/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[j]:e.push(j),n++}}else{let j={instancePath:s+"/FoundByItems/"+p+"/Values/"+S,schemaPath:"#/$\
defs/StandardProfile/$defs/FoundByItem/properties/Values/items/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[j]:e.push(j),n++}}}else{let A={instancePath:s+"/FoundByItems/"+p+"/Values",schemaPath:"\
#/$defs/StandardProfile/$defs/FoundByItem/properties/Values/type",keyword:"type",params:{type:"array"}};
e===null?e=[A]:e.push(A),n++}}}else{let u={instancePath:s+"/FoundByItems/"+p,schemaPath:"#/$defs/Sta\
ndardProfile/$defs/FoundByItem/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),
n++}for(let u=y;u<n;u++)e[u].schemaPath.startsWith("#/$defs/")||(e[u].schemaPath="#/$defs/StandardPr\
ofile/$defs/FoundByItem"+e[u].schemaPath.slice(1))}}else{let r={instancePath:s+"/FoundByItems",schemaPath:"\
#/properties/FoundByItems/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),n++}}
if(t.PartyTypeString!==void 0){let a=t.PartyTypeString;if(typeof a=="string"){if(c(a)>255){let r={instancePath:s+
"/PartyTypeString",schemaPath:"#/properties/PartyTypeString/maxLength",keyword:"maxLength",params:{limit:255}};
e===null?e=[r]:e.push(r),n++}if(c(a)<1){let r={instancePath:s+"/PartyTypeString",schemaPath:"#/prope\
rties/PartyTypeString/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}}else{
let r={instancePath:s+"/PartyTypeString",schemaPath:"#/properties/PartyTypeString/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}}if(t.GenderString!==void 0){let a=t.GenderString;
if(typeof a=="string"){if(c(a)>255){let r={instancePath:s+"/GenderString",schemaPath:"#/properties/G\
enderString/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[r]:e.push(r),n++}if(c(a)<
1){let r={instancePath:s+"/GenderString",schemaPath:"#/properties/GenderString/minLength",keyword:"m\
inLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:s+"/GenderString",
schemaPath:"#/properties/GenderString/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),n++}}if(t.ProfileType!==void 0){let a=t.ProfileType;if(!(a==="ACCOUNT_PROFILE"||a==="PROFILE")){
let r={instancePath:s+"/ProfileType",schemaPath:"#/properties/ProfileType/enum",keyword:"enum",params:{
allowedValues:Nr.properties.ProfileType.enum}};e===null?e=[r]:e.push(r),n++}}if(t.EngagementPreferences!==
void 0){let a=n;G(t.EngagementPreferences,{instancePath:s+"/EngagementPreferences",parentData:t,parentDataProperty:"\
EngagementPreferences",rootData:l,dynamicAnchors:m})||(e=e===null?G.errors:e.concat(G.errors),n=e.length);
for(let r=a;r<n;r++)e[r].schemaPath.startsWith("#/$defs/")||(e[r].schemaPath="#/$defs/StandardProfil\
e/$defs/EngagementPreferenceLists"+e[r].schemaPath.slice(1))}}else{let a={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),n++}return Y.errors=e,n===0}
Y.evaluated={props:{ProfileId:!0,AccountNumber:!0,AdditionalInformation:!0,PartyType:!0,BusinessName:!0,
FirstName:!0,MiddleName:!0,LastName:!0,BirthDate:!0,Gender:!0,PhoneNumber:!0,MobilePhoneNumber:!0,HomePhoneNumber:!0,
BusinessPhoneNumber:!0,EmailAddress:!0,PersonalEmailAddress:!0,BusinessEmailAddress:!0,Address:!0,ShippingAddress:!0,
MailingAddress:!0,BillingAddress:!0,Attributes:!0,FoundByItems:!0,PartyTypeString:!0,GenderString:!0,
ProfileType:!0,EngagementPreferences:!0},dynamicProps:!1,dynamicItems:!1};function J(t,{instancePath:s="",
parentData:d,parentDataProperty:f,rootData:l=t,dynamicAnchors:m={}}={}){let e=null,n=0,h=J.evaluated;
if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.SchemaVersion===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"SchemaVersion"}};e===null?e=[i]:e.push(i),n++}if(t.EventId===void 0){let i={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"EventId"}};e===null?e=[i]:e.push(
i),n++}if(t.EventTimestamp===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"EventTimestamp"}};e===null?e=[i]:e.push(i),n++}if(t.EventType===void 0){let i={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"EventType"}};e===
null?e=[i]:e.push(i),n++}if(t.DomainName===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"DomainName"}};e===null?e=[i]:e.push(i),n++}if(t.ObjectTypeName===
void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Ob\
jectTypeName"}};e===null?e=[i]:e.push(i),n++}if(t.Object===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Object"}};e===null?e=[i]:e.push(i),n++}if(t.
IsMessageRealTime===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"IsMessageRealTime"}};e===null?e=[i]:e.push(i),n++}if(t.SchemaVersion!==void 0){let i=n;
if(t.SchemaVersion!==0){let a={instancePath:s+"/SchemaVersion",schemaPath:"#/$defs/ExportSchemaVersi\
on/const",keyword:"const",params:{allowedValue:0}};e===null?e=[a]:e.push(a),n++}for(let a=i;a<n;a++)
e[a].schemaPath.startsWith("#/$defs/")||(e[a].schemaPath="#/$defs/ExportSchemaVersion"+e[a].schemaPath.
slice(1))}if(t.EventId!==void 0){let i=t.EventId,a=n;if(typeof i=="string"){if(c(i)<1){let r={instancePath:s+
"/EventId",schemaPath:"#/$defs/ExportEventId/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[r]:e.push(r),n++}}else{let r={instancePath:s+"/EventId",schemaPath:"#/$defs/ExportEventId/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.startsWith(
"#/$defs/")||(e[r].schemaPath="#/$defs/ExportEventId"+e[r].schemaPath.slice(1))}if(t.EventTimestamp!==
void 0){let i=t.EventTimestamp,a=n;if(typeof i=="string"){if(!K.test(i)){let r={instancePath:s+"/Eve\
ntTimestamp",schemaPath:"#/$defs/ExportEventTimestamp/pattern",keyword:"pattern",params:{pattern:"^[\
0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})$(\
?!\\n)"}};e===null?e=[r]:e.push(r),n++}if(!U.test(i)){let r={instancePath:s+"/EventTimestamp",schemaPath:"\
#/$defs/ExportEventTimestamp/format",keyword:"format",params:{format:"date-time"}};e===null?e=[r]:e.
push(r),n++}}else{let r={instancePath:s+"/EventTimestamp",schemaPath:"#/$defs/ExportEventTimestamp/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.
startsWith("#/$defs/")||(e[r].schemaPath="#/$defs/ExportEventTimestamp"+e[r].schemaPath.slice(1))}if(t.
EventType!==void 0){let i=t.EventType,a=n;if(!(i==="CREATED"||i==="UPDATED")){let r={instancePath:s+
"/EventType",schemaPath:"#/$defs/ChangeEventType/enum",keyword:"enum",params:{allowedValues:ae.enum}};
e===null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.startsWith("#/$defs/")||(e[r].schemaPath=
"#/$defs/ChangeEventType"+e[r].schemaPath.slice(1))}if(t.DomainName!==void 0){let i=t.DomainName,a=n;
if(typeof i=="string"){if(c(i)>64){let r={instancePath:s+"/DomainName",schemaPath:"#/$defs/ExportDom\
ainName/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[r]:e.push(r),n++}if(!_.test(i)){
let r={instancePath:s+"/DomainName",schemaPath:"#/$defs/ExportDomainName/pattern",keyword:"pattern",
params:{pattern:"^[a-zA-Z0-9_-]+$(?!\\n)"}};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:s+
"/DomainName",schemaPath:"#/$defs/ExportDomainName/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.startsWith("#/$defs/")||(e[r].schemaPath=
"#/$defs/ExportDomainName"+e[r].schemaPath.slice(1))}if(t.ObjectTypeName!==void 0){let i=n;if(t.ObjectTypeName!==
"_profile"){let a={instancePath:s+"/ObjectTypeName",schemaPath:"#/$defs/ProfileObjectTypeName/const",
keyword:"const",params:{allowedValue:"_profile"}};e===null?e=[a]:e.push(a),n++}for(let a=i;a<n;a++)e[a].
schemaPath.startsWith("#/$defs/")||(e[a].schemaPath="#/$defs/ProfileObjectTypeName"+e[a].schemaPath.
slice(1))}if(t.AssociatedProfileId!==void 0){let i=n;if(t.AssociatedProfileId!==null){let a={instancePath:s+
"/AssociatedProfileId",schemaPath:"#/$defs/NoAssociatedProfileId/type",keyword:"type",params:{type:"\
null"}};e===null?e=[a]:e.push(a),n++}for(let a=i;a<n;a++)e[a].schemaPath.startsWith("#/$defs/")||(e[a].
schemaPath="#/$defs/NoAssociatedProfileId"+e[a].schemaPath.slice(1))}if(t.ProfileObjectUniqueKey!==void 0){
let i=t.ProfileObjectUniqueKey,a=n;if(typeof i!="string"&&i!==null){let r={instancePath:s+"/ProfileO\
bjectUniqueKey",schemaPath:"#/$defs/ExportProfileObjectUniqueKey/type",keyword:"type",params:{type:B.
type}};e===null?e=[r]:e.push(r),n++}if(typeof i=="string"){if(c(i)>255){let r={instancePath:s+"/Prof\
ileObjectUniqueKey",schemaPath:"#/$defs/ExportProfileObjectUniqueKey/maxLength",keyword:"maxLength",
params:{limit:255}};e===null?e=[r]:e.push(r),n++}if(c(i)<1){let r={instancePath:s+"/ProfileObjectUni\
queKey",schemaPath:"#/$defs/ExportProfileObjectUniqueKey/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),n++}}for(let r=a;r<n;r++)e[r].schemaPath.startsWith("#/$defs/")||(e[r].schemaPath=
"#/$defs/ExportProfileObjectUniqueKey"+e[r].schemaPath.slice(1))}if(t.Object!==void 0){let i=n;Y(t.Object,
{instancePath:s+"/Object",parentData:t,parentDataProperty:"Object",rootData:l,dynamicAnchors:m})||(e=
e===null?Y.errors:e.concat(Y.errors),n=e.length);for(let a=i;a<n;a++)e[a].schemaPath.startsWith("#/$\
defs/")||(e[a].schemaPath="#/$defs/StandardProfile"+e[a].schemaPath.slice(1))}if(t.IsMessageRealTime!==
void 0){let i=n;if(typeof t.IsMessageRealTime!="boolean"){let a={instancePath:s+"/IsMessageRealTime",
schemaPath:"#/$defs/ExportIsMessageRealTime/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[a]:e.push(a),n++}for(let a=i;a<n;a++)e[a].schemaPath.startsWith("#/$defs/")||(e[a].schemaPath="#/$d\
efs/ExportIsMessageRealTime"+e[a].schemaPath.slice(1))}}else{let i={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),n++}return J.errors=e,n===0}J.evaluated=
{props:{SchemaVersion:!0,EventId:!0,EventTimestamp:!0,EventType:!0,DomainName:!0,ObjectTypeName:!0,AssociatedProfileId:!0,
ProfileObjectUniqueKey:!0,Object:!0,IsMessageRealTime:!0},dynamicProps:!1,dynamicItems:!1};function X(t,{instancePath:s="",parentData:d,parentDataProperty:f,rootData:l=t,dynamicAnchors:m={}}={}){
let e=null,n=0,h=X.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.SchemaVersion===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"SchemaVersion"}};e===null?e=[i]:e.push(i),n++}
if(t.EventId===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
EventId"}};e===null?e=[i]:e.push(i),n++}if(t.EventTimestamp===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"EventTimestamp"}};e===null?e=[i]:e.push(i),n++}
if(t.EventType===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
EventType"}};e===null?e=[i]:e.push(i),n++}if(t.DomainName===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"DomainName"}};e===null?e=[i]:e.push(i),n++}if(t.
ObjectTypeName===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
ObjectTypeName"}};e===null?e=[i]:e.push(i),n++}if(t.Object===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Object"}};e===null?e=[i]:e.push(i),n++}if(t.
IsMessageRealTime===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"IsMessageRealTime"}};e===null?e=[i]:e.push(i),n++}if(t.SchemaVersion!==void 0){let i=n;
if(t.SchemaVersion!==0){let a={instancePath:s+"/SchemaVersion",schemaPath:"#/$defs/ExportSchemaVersi\
on/const",keyword:"const",params:{allowedValue:0}};e===null?e=[a]:e.push(a),n++}for(let a=i;a<n;a++)
e[a].schemaPath.startsWith("#/$defs/")||(e[a].schemaPath="#/$defs/ExportSchemaVersion"+e[a].schemaPath.
slice(1))}if(t.EventId!==void 0){let i=t.EventId,a=n;if(typeof i=="string"){if(c(i)<1){let r={instancePath:s+
"/EventId",schemaPath:"#/$defs/ExportEventId/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[r]:e.push(r),n++}}else{let r={instancePath:s+"/EventId",schemaPath:"#/$defs/ExportEventId/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.startsWith(
"#/$defs/")||(e[r].schemaPath="#/$defs/ExportEventId"+e[r].schemaPath.slice(1))}if(t.EventTimestamp!==
void 0){let i=t.EventTimestamp,a=n;if(typeof i=="string"){if(!K.test(i)){let r={instancePath:s+"/Eve\
ntTimestamp",schemaPath:"#/$defs/ExportEventTimestamp/pattern",keyword:"pattern",params:{pattern:"^[\
0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})$(\
?!\\n)"}};e===null?e=[r]:e.push(r),n++}if(!U.test(i)){let r={instancePath:s+"/EventTimestamp",schemaPath:"\
#/$defs/ExportEventTimestamp/format",keyword:"format",params:{format:"date-time"}};e===null?e=[r]:e.
push(r),n++}}else{let r={instancePath:s+"/EventTimestamp",schemaPath:"#/$defs/ExportEventTimestamp/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.
startsWith("#/$defs/")||(e[r].schemaPath="#/$defs/ExportEventTimestamp"+e[r].schemaPath.slice(1))}if(t.
EventType!==void 0){let i=t.EventType,a=n;if(!(i==="CREATED"||i==="UPDATED")){let r={instancePath:s+
"/EventType",schemaPath:"#/$defs/ChangeEventType/enum",keyword:"enum",params:{allowedValues:ae.enum}};
e===null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.startsWith("#/$defs/")||(e[r].schemaPath=
"#/$defs/ChangeEventType"+e[r].schemaPath.slice(1))}if(t.DomainName!==void 0){let i=t.DomainName,a=n;
if(typeof i=="string"){if(c(i)>64){let r={instancePath:s+"/DomainName",schemaPath:"#/$defs/ExportDom\
ainName/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[r]:e.push(r),n++}if(!_.test(i)){
let r={instancePath:s+"/DomainName",schemaPath:"#/$defs/ExportDomainName/pattern",keyword:"pattern",
params:{pattern:"^[a-zA-Z0-9_-]+$(?!\\n)"}};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:s+
"/DomainName",schemaPath:"#/$defs/ExportDomainName/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.startsWith("#/$defs/")||(e[r].schemaPath=
"#/$defs/ExportDomainName"+e[r].schemaPath.slice(1))}if(t.ObjectTypeName!==void 0){let i=n;if(t.ObjectTypeName!==
"_asset"){let a={instancePath:s+"/ObjectTypeName",schemaPath:"#/$defs/StandardAssetObjectTypeName/co\
nst",keyword:"const",params:{allowedValue:"_asset"}};e===null?e=[a]:e.push(a),n++}for(let a=i;a<n;a++)
e[a].schemaPath.startsWith("#/$defs/")||(e[a].schemaPath="#/$defs/StandardAssetObjectTypeName"+e[a].
schemaPath.slice(1))}if(t.AssociatedProfileId!==void 0){let i=t.AssociatedProfileId,a=n;if(typeof i!=
"string"&&i!==null){let r={instancePath:s+"/AssociatedProfileId",schemaPath:"#/$defs/ExportAssociate\
dProfileId/type",keyword:"type",params:{type:ie.type}};e===null?e=[r]:e.push(r),n++}if(typeof i=="st\
ring"&&c(i)<1){let r={instancePath:s+"/AssociatedProfileId",schemaPath:"#/$defs/ExportAssociatedProf\
ileId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)
e[r].schemaPath.startsWith("#/$defs/")||(e[r].schemaPath="#/$defs/ExportAssociatedProfileId"+e[r].schemaPath.
slice(1))}if(t.ProfileObjectUniqueKey!==void 0){let i=t.ProfileObjectUniqueKey,a=n;if(typeof i!="str\
ing"&&i!==null){let r={instancePath:s+"/ProfileObjectUniqueKey",schemaPath:"#/$defs/ExportProfileObj\
ectUniqueKey/type",keyword:"type",params:{type:B.type}};e===null?e=[r]:e.push(r),n++}if(typeof i=="s\
tring"){if(c(i)>255){let r={instancePath:s+"/ProfileObjectUniqueKey",schemaPath:"#/$defs/ExportProfi\
leObjectUniqueKey/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[r]:e.push(r),n++}if(c(
i)<1){let r={instancePath:s+"/ProfileObjectUniqueKey",schemaPath:"#/$defs/ExportProfileObjectUniqueK\
ey/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}}for(let r=a;r<n;r++)
e[r].schemaPath.startsWith("#/$defs/")||(e[r].schemaPath="#/$defs/ExportProfileObjectUniqueKey"+e[r].
schemaPath.slice(1))}if(t.Object!==void 0){let i=t.Object,a=n;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.AssetId!==void 0&&typeof i.AssetId!="string"){let r={instancePath:s+"/Object/AssetId",schemaPath:"\
#/$defs/StandardAsset/properties/AssetId/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),n++}if(i.AssetName!==void 0&&typeof i.AssetName!="string"){let r={instancePath:s+"/Object/\
AssetName",schemaPath:"#/$defs/StandardAsset/properties/AssetName/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),n++}if(i.SerialNumber!==void 0&&typeof i.SerialNumber!="string"){
let r={instancePath:s+"/Object/SerialNumber",schemaPath:"#/$defs/StandardAsset/properties/SerialNumb\
er/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(i.ModelNumber!==void 0&&
typeof i.ModelNumber!="string"){let r={instancePath:s+"/Object/ModelNumber",schemaPath:"#/$defs/Stan\
dardAsset/properties/ModelNumber/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),n++}if(i.ModelName!==void 0&&typeof i.ModelName!="string"){let r={instancePath:s+"/Object/ModelNa\
me",schemaPath:"#/$defs/StandardAsset/properties/ModelName/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),n++}if(i.ProductSKU!==void 0&&typeof i.ProductSKU!="string"){let r={instancePath:s+
"/Object/ProductSKU",schemaPath:"#/$defs/StandardAsset/properties/ProductSKU/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),n++}if(i.PurchaseDate!==void 0&&typeof i.PurchaseDate!="str\
ing"){let r={instancePath:s+"/Object/PurchaseDate",schemaPath:"#/$defs/StandardAsset/properties/Purc\
haseDate/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(i.UsageEndDate!==
void 0&&typeof i.UsageEndDate!="string"){let r={instancePath:s+"/Object/UsageEndDate",schemaPath:"#/\
$defs/StandardAsset/properties/UsageEndDate/type",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),n++}if(i.Status!==void 0&&typeof i.Status!="string"){let r={instancePath:s+"/Object/St\
atus",schemaPath:"#/$defs/StandardAsset/properties/Status/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),n++}if(i.Price!==void 0&&typeof i.Price!="string"){let r={instancePath:s+"/\
Object/Price",schemaPath:"#/$defs/StandardAsset/properties/Price/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),n++}if(i.Quantity!==void 0&&typeof i.Quantity!="string"){let r={instancePath:s+
"/Object/Quantity",schemaPath:"#/$defs/StandardAsset/properties/Quantity/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),n++}if(i.Description!==void 0&&typeof i.Description!="strin\
g"){let r={instancePath:s+"/Object/Description",schemaPath:"#/$defs/StandardAsset/properties/Descrip\
tion/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(i.AdditionalInformation!==
void 0&&typeof i.AdditionalInformation!="string"){let r={instancePath:s+"/Object/AdditionalInformati\
on",schemaPath:"#/$defs/StandardAsset/properties/AdditionalInformation/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),n++}if(i.DataSource!==void 0&&typeof i.DataSource!="string"){
let r={instancePath:s+"/Object/DataSource",schemaPath:"#/$defs/StandardAsset/properties/DataSource/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(i.Attributes!==void 0){let r=i.
Attributes;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let p in r)if(typeof r[p]!="string"){let o={
instancePath:s+"/Object/Attributes/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/St\
andardAsset/properties/Attributes/additionalProperties/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),n++}}else{let p={instancePath:s+"/Object/Attributes",schemaPath:"#/$defs/St\
andardAsset/properties/Attributes/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(
p),n++}}}else{let r={instancePath:s+"/Object",schemaPath:"#/$defs/StandardAsset/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.startsWith(
"#/$defs/")||(e[r].schemaPath="#/$defs/StandardAsset"+e[r].schemaPath.slice(1))}if(t.IsMessageRealTime!==
void 0){let i=n;if(typeof t.IsMessageRealTime!="boolean"){let a={instancePath:s+"/IsMessageRealTime",
schemaPath:"#/$defs/ExportIsMessageRealTime/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[a]:e.push(a),n++}for(let a=i;a<n;a++)e[a].schemaPath.startsWith("#/$defs/")||(e[a].schemaPath="#/$d\
efs/ExportIsMessageRealTime"+e[a].schemaPath.slice(1))}}else{let i={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),n++}return X.errors=e,n===0}X.evaluated=
{props:{SchemaVersion:!0,EventId:!0,EventTimestamp:!0,EventType:!0,DomainName:!0,ObjectTypeName:!0,AssociatedProfileId:!0,
ProfileObjectUniqueKey:!0,Object:!0,IsMessageRealTime:!0},dynamicProps:!1,dynamicItems:!1};function ee(t,{instancePath:s="",parentData:d,parentDataProperty:f,rootData:l=t,dynamicAnchors:m={}}={}){
let e=null,n=0,h=ee.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.SchemaVersion===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"SchemaVersion"}};e===null?e=[i]:e.push(i),n++}
if(t.EventId===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
EventId"}};e===null?e=[i]:e.push(i),n++}if(t.EventTimestamp===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"EventTimestamp"}};e===null?e=[i]:e.push(i),n++}
if(t.EventType===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
EventType"}};e===null?e=[i]:e.push(i),n++}if(t.DomainName===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"DomainName"}};e===null?e=[i]:e.push(i),n++}if(t.
ObjectTypeName===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
ObjectTypeName"}};e===null?e=[i]:e.push(i),n++}if(t.Object===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Object"}};e===null?e=[i]:e.push(i),n++}if(t.
IsMessageRealTime===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"IsMessageRealTime"}};e===null?e=[i]:e.push(i),n++}if(t.SchemaVersion!==void 0){let i=n;
if(t.SchemaVersion!==0){let a={instancePath:s+"/SchemaVersion",schemaPath:"#/$defs/ExportSchemaVersi\
on/const",keyword:"const",params:{allowedValue:0}};e===null?e=[a]:e.push(a),n++}for(let a=i;a<n;a++)
e[a].schemaPath.startsWith("#/$defs/")||(e[a].schemaPath="#/$defs/ExportSchemaVersion"+e[a].schemaPath.
slice(1))}if(t.EventId!==void 0){let i=t.EventId,a=n;if(typeof i=="string"){if(c(i)<1){let r={instancePath:s+
"/EventId",schemaPath:"#/$defs/ExportEventId/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[r]:e.push(r),n++}}else{let r={instancePath:s+"/EventId",schemaPath:"#/$defs/ExportEventId/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.startsWith(
"#/$defs/")||(e[r].schemaPath="#/$defs/ExportEventId"+e[r].schemaPath.slice(1))}if(t.EventTimestamp!==
void 0){let i=t.EventTimestamp,a=n;if(typeof i=="string"){if(!K.test(i)){let r={instancePath:s+"/Eve\
ntTimestamp",schemaPath:"#/$defs/ExportEventTimestamp/pattern",keyword:"pattern",params:{pattern:"^[\
0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})$(\
?!\\n)"}};e===null?e=[r]:e.push(r),n++}if(!U.test(i)){let r={instancePath:s+"/EventTimestamp",schemaPath:"\
#/$defs/ExportEventTimestamp/format",keyword:"format",params:{format:"date-time"}};e===null?e=[r]:e.
push(r),n++}}else{let r={instancePath:s+"/EventTimestamp",schemaPath:"#/$defs/ExportEventTimestamp/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.
startsWith("#/$defs/")||(e[r].schemaPath="#/$defs/ExportEventTimestamp"+e[r].schemaPath.slice(1))}if(t.
EventType!==void 0){let i=t.EventType,a=n;if(!(i==="CREATED"||i==="UPDATED")){let r={instancePath:s+
"/EventType",schemaPath:"#/$defs/ChangeEventType/enum",keyword:"enum",params:{allowedValues:ae.enum}};
e===null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.startsWith("#/$defs/")||(e[r].schemaPath=
"#/$defs/ChangeEventType"+e[r].schemaPath.slice(1))}if(t.DomainName!==void 0){let i=t.DomainName,a=n;
if(typeof i=="string"){if(c(i)>64){let r={instancePath:s+"/DomainName",schemaPath:"#/$defs/ExportDom\
ainName/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[r]:e.push(r),n++}if(!_.test(i)){
let r={instancePath:s+"/DomainName",schemaPath:"#/$defs/ExportDomainName/pattern",keyword:"pattern",
params:{pattern:"^[a-zA-Z0-9_-]+$(?!\\n)"}};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:s+
"/DomainName",schemaPath:"#/$defs/ExportDomainName/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.startsWith("#/$defs/")||(e[r].schemaPath=
"#/$defs/ExportDomainName"+e[r].schemaPath.slice(1))}if(t.ObjectTypeName!==void 0){let i=n;if(t.ObjectTypeName!==
"_case"){let a={instancePath:s+"/ObjectTypeName",schemaPath:"#/$defs/StandardCaseObjectTypeName/cons\
t",keyword:"const",params:{allowedValue:"_case"}};e===null?e=[a]:e.push(a),n++}for(let a=i;a<n;a++)e[a].
schemaPath.startsWith("#/$defs/")||(e[a].schemaPath="#/$defs/StandardCaseObjectTypeName"+e[a].schemaPath.
slice(1))}if(t.AssociatedProfileId!==void 0){let i=t.AssociatedProfileId,a=n;if(typeof i!="string"&&
i!==null){let r={instancePath:s+"/AssociatedProfileId",schemaPath:"#/$defs/ExportAssociatedProfileId\
/type",keyword:"type",params:{type:ie.type}};e===null?e=[r]:e.push(r),n++}if(typeof i=="string"&&c(i)<
1){let r={instancePath:s+"/AssociatedProfileId",schemaPath:"#/$defs/ExportAssociatedProfileId/minLen\
gth",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.
startsWith("#/$defs/")||(e[r].schemaPath="#/$defs/ExportAssociatedProfileId"+e[r].schemaPath.slice(1))}
if(t.ProfileObjectUniqueKey!==void 0){let i=t.ProfileObjectUniqueKey,a=n;if(typeof i!="string"&&i!==
null){let r={instancePath:s+"/ProfileObjectUniqueKey",schemaPath:"#/$defs/ExportProfileObjectUniqueK\
ey/type",keyword:"type",params:{type:B.type}};e===null?e=[r]:e.push(r),n++}if(typeof i=="string"){if(c(
i)>255){let r={instancePath:s+"/ProfileObjectUniqueKey",schemaPath:"#/$defs/ExportProfileObjectUniqu\
eKey/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[r]:e.push(r),n++}if(c(i)<1){let r={
instancePath:s+"/ProfileObjectUniqueKey",schemaPath:"#/$defs/ExportProfileObjectUniqueKey/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}}for(let r=a;r<n;r++)e[r].schemaPath.
startsWith("#/$defs/")||(e[r].schemaPath="#/$defs/ExportProfileObjectUniqueKey"+e[r].schemaPath.slice(
1))}if(t.Object!==void 0){let i=t.Object,a=n;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.CaseId!==
void 0&&typeof i.CaseId!="string"){let r={instancePath:s+"/Object/CaseId",schemaPath:"#/$defs/Standa\
rdCase/properties/CaseId/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(i.
Title!==void 0&&typeof i.Title!="string"){let r={instancePath:s+"/Object/Title",schemaPath:"#/$defs/\
StandardCase/properties/Title/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
n++}if(i.Summary!==void 0&&typeof i.Summary!="string"){let r={instancePath:s+"/Object/Summary",schemaPath:"\
#/$defs/StandardCase/properties/Summary/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),n++}if(i.Status!==void 0&&typeof i.Status!="string"){let r={instancePath:s+"/Object/Status",
schemaPath:"#/$defs/StandardCase/properties/Status/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),n++}if(i.Reason!==void 0&&typeof i.Reason!="string"){let r={instancePath:s+"/Ob\
ject/Reason",schemaPath:"#/$defs/StandardCase/properties/Reason/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[r]:e.push(r),n++}if(i.CreatedBy!==void 0&&typeof i.CreatedBy!="string"){let r={
instancePath:s+"/Object/CreatedBy",schemaPath:"#/$defs/StandardCase/properties/CreatedBy/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(i.CreatedDate!==void 0&&typeof i.CreatedDate!=
"string"){let r={instancePath:s+"/Object/CreatedDate",schemaPath:"#/$defs/StandardCase/properties/Cr\
eatedDate/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(i.UpdatedDate!==
void 0&&typeof i.UpdatedDate!="string"){let r={instancePath:s+"/Object/UpdatedDate",schemaPath:"#/$d\
efs/StandardCase/properties/UpdatedDate/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),n++}if(i.ClosedDate!==void 0&&typeof i.ClosedDate!="string"){let r={instancePath:s+"/Objec\
t/ClosedDate",schemaPath:"#/$defs/StandardCase/properties/ClosedDate/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),n++}if(i.AdditionalInformation!==void 0&&typeof i.AdditionalInformation!=
"string"){let r={instancePath:s+"/Object/AdditionalInformation",schemaPath:"#/$defs/StandardCase/pro\
perties/AdditionalInformation/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
n++}if(i.DataSource!==void 0&&typeof i.DataSource!="string"){let r={instancePath:s+"/Object/DataSour\
ce",schemaPath:"#/$defs/StandardCase/properties/DataSource/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),n++}if(i.Attributes!==void 0){let r=i.Attributes;if(r&&typeof r=="object"&&
!Array.isArray(r)){for(let p in r)if(typeof r[p]!="string"){let o={instancePath:s+"/Object/Attribute\
s/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/StandardCase/properties/Attributes/\
additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}else{
let p={instancePath:s+"/Object/Attributes",schemaPath:"#/$defs/StandardCase/properties/Attributes/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),n++}}}else{let r={instancePath:s+
"/Object",schemaPath:"#/$defs/StandardCase/type",keyword:"type",params:{type:"object"}};e===null?e=[
r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.startsWith("#/$defs/")||(e[r].schemaPath="#/$de\
fs/StandardCase"+e[r].schemaPath.slice(1))}if(t.IsMessageRealTime!==void 0){let i=n;if(typeof t.IsMessageRealTime!=
"boolean"){let a={instancePath:s+"/IsMessageRealTime",schemaPath:"#/$defs/ExportIsMessageRealTime/ty\
pe",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),n++}for(let a=i;a<n;a++)e[a].schemaPath.
startsWith("#/$defs/")||(e[a].schemaPath="#/$defs/ExportIsMessageRealTime"+e[a].schemaPath.slice(1))}}else{
let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(
i),n++}return ee.errors=e,n===0}ee.evaluated={props:{SchemaVersion:!0,EventId:!0,EventTimestamp:!0,EventType:!0,
DomainName:!0,ObjectTypeName:!0,AssociatedProfileId:!0,ProfileObjectUniqueKey:!0,Object:!0,IsMessageRealTime:!0},
dynamicProps:!1,dynamicItems:!1};function te(t,{instancePath:s="",parentData:d,parentDataProperty:f,rootData:l=t,dynamicAnchors:m={}}={}){
let e=null,n=0,h=te.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.OrderId!==void 0&&typeof t.OrderId!="string"){let i={instancePath:s+
"/OrderId",schemaPath:"#/properties/OrderId/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),n++}if(t.CustomerEmail!==void 0&&typeof t.CustomerEmail!="string"){let i={instancePath:s+
"/CustomerEmail",schemaPath:"#/properties/CustomerEmail/type",keyword:"type",params:{type:"string"}};
e===null?e=[i]:e.push(i),n++}if(t.CustomerPhone!==void 0&&typeof t.CustomerPhone!="string"){let i={instancePath:s+
"/CustomerPhone",schemaPath:"#/properties/CustomerPhone/type",keyword:"type",params:{type:"string"}};
e===null?e=[i]:e.push(i),n++}if(t.CreatedDate!==void 0&&typeof t.CreatedDate!="string"){let i={instancePath:s+
"/CreatedDate",schemaPath:"#/properties/CreatedDate/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),n++}if(t.UpdatedDate!==void 0&&typeof t.UpdatedDate!="string"){let i={instancePath:s+
"/UpdatedDate",schemaPath:"#/properties/UpdatedDate/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),n++}if(t.ProcessedDate!==void 0&&typeof t.ProcessedDate!="string"){let i={instancePath:s+
"/ProcessedDate",schemaPath:"#/properties/ProcessedDate/type",keyword:"type",params:{type:"string"}};
e===null?e=[i]:e.push(i),n++}if(t.ClosedDate!==void 0&&typeof t.ClosedDate!="string"){let i={instancePath:s+
"/ClosedDate",schemaPath:"#/properties/ClosedDate/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),n++}if(t.CancelledDate!==void 0&&typeof t.CancelledDate!="string"){let i={instancePath:s+
"/CancelledDate",schemaPath:"#/properties/CancelledDate/type",keyword:"type",params:{type:"string"}};
e===null?e=[i]:e.push(i),n++}if(t.CancelReason!==void 0&&typeof t.CancelReason!="string"){let i={instancePath:s+
"/CancelReason",schemaPath:"#/properties/CancelReason/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),n++}if(t.Name!==void 0&&typeof t.Name!="string"){let i={instancePath:s+"/Name",
schemaPath:"#/properties/Name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),
n++}if(t.AdditionalInformation!==void 0&&typeof t.AdditionalInformation!="string"){let i={instancePath:s+
"/AdditionalInformation",schemaPath:"#/properties/AdditionalInformation/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),n++}if(t.Gateway!==void 0&&typeof t.Gateway!="string"){let i={
instancePath:s+"/Gateway",schemaPath:"#/properties/Gateway/type",keyword:"type",params:{type:"string"}};
e===null?e=[i]:e.push(i),n++}if(t.Status!==void 0&&typeof t.Status!="string"){let i={instancePath:s+
"/Status",schemaPath:"#/properties/Status/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:
e.push(i),n++}if(t.StatusCode!==void 0&&typeof t.StatusCode!="string"){let i={instancePath:s+"/Statu\
sCode",schemaPath:"#/properties/StatusCode/type",keyword:"type",params:{type:"string"}};e===null?e=[
i]:e.push(i),n++}if(t.StatusUrl!==void 0&&typeof t.StatusUrl!="string"){let i={instancePath:s+"/Stat\
usUrl",schemaPath:"#/properties/StatusUrl/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:
e.push(i),n++}if(t.CreditCardNumber!==void 0&&typeof t.CreditCardNumber!="string"){let i={instancePath:s+
"/CreditCardNumber",schemaPath:"#/properties/CreditCardNumber/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[i]:e.push(i),n++}if(t.CreditCardCompany!==void 0&&typeof t.CreditCardCompany!="st\
ring"){let i={instancePath:s+"/CreditCardCompany",schemaPath:"#/properties/CreditCardCompany/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}if(t.FulfillmentStatus!==void 0&&typeof t.
FulfillmentStatus!="string"){let i={instancePath:s+"/FulfillmentStatus",schemaPath:"#/properties/Ful\
fillmentStatus/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}if(t.TotalPrice!==
void 0&&typeof t.TotalPrice!="string"){let i={instancePath:s+"/TotalPrice",schemaPath:"#/properties/\
TotalPrice/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}if(t.TotalTax!==
void 0&&typeof t.TotalTax!="string"){let i={instancePath:s+"/TotalTax",schemaPath:"#/properties/Tota\
lTax/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}if(t.TotalDiscounts!==
void 0&&typeof t.TotalDiscounts!="string"){let i={instancePath:s+"/TotalDiscounts",schemaPath:"#/pro\
perties/TotalDiscounts/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}if(t.
TotalItemsPrice!==void 0&&typeof t.TotalItemsPrice!="string"){let i={instancePath:s+"/TotalItemsPric\
e",schemaPath:"#/properties/TotalItemsPrice/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),n++}if(t.TotalShippingPrice!==void 0&&typeof t.TotalShippingPrice!="string"){let i={instancePath:s+
"/TotalShippingPrice",schemaPath:"#/properties/TotalShippingPrice/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),n++}if(t.TotalTipReceived!==void 0&&typeof t.TotalTipReceived!="s\
tring"){let i={instancePath:s+"/TotalTipReceived",schemaPath:"#/properties/TotalTipReceived/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}if(t.Currency!==void 0&&typeof t.Currency!=
"string"){let i={instancePath:s+"/Currency",schemaPath:"#/properties/Currency/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),n++}if(t.TotalWeight!==void 0&&typeof t.TotalWeight!="strin\
g"){let i={instancePath:s+"/TotalWeight",schemaPath:"#/properties/TotalWeight/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),n++}if(t.BillingAddress!==void 0){let i=t.BillingAddress,a=n;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.Name!==void 0&&typeof i.Name!="string"){let r={instancePath:s+
"/BillingAddress/Name",schemaPath:"#/$defs/StandardOrder/$defs/OrderAddress/properties/Name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(i.Address1!==void 0&&typeof i.Address1!=
"string"){let r={instancePath:s+"/BillingAddress/Address1",schemaPath:"#/$defs/StandardOrder/$defs/O\
rderAddress/properties/Address1/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
n++}if(i.Address2!==void 0&&typeof i.Address2!="string"){let r={instancePath:s+"/BillingAddress/Addr\
ess2",schemaPath:"#/$defs/StandardOrder/$defs/OrderAddress/properties/Address2/type",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(i.Address3!==void 0&&typeof i.Address3!="str\
ing"){let r={instancePath:s+"/BillingAddress/Address3",schemaPath:"#/$defs/StandardOrder/$defs/Order\
Address/properties/Address3/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}}else{
let r={instancePath:s+"/BillingAddress",schemaPath:"#/$defs/StandardOrder/$defs/OrderAddress/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.startsWith(
"#/$defs/")||(e[r].schemaPath="#/$defs/StandardOrder/$defs/OrderAddress"+e[r].schemaPath.slice(1))}if(t.
ShippingAddress!==void 0){let i=t.ShippingAddress,a=n;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.
Name!==void 0&&typeof i.Name!="string"){let r={instancePath:s+"/ShippingAddress/Name",schemaPath:"#/\
$defs/StandardOrder/$defs/OrderAddress/properties/Name/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),n++}if(i.Address1!==void 0&&typeof i.Address1!="string"){let r={instancePath:s+
"/ShippingAddress/Address1",schemaPath:"#/$defs/StandardOrder/$defs/OrderAddress/properties/Address1\
/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(i.Address2!==void 0&&typeof i.
Address2!="string"){let r={instancePath:s+"/ShippingAddress/Address2",schemaPath:"#/$defs/StandardOr\
der/$defs/OrderAddress/properties/Address2/type",keyword:"type",params:{type:"string"}};e===null?e=[
r]:e.push(r),n++}if(i.Address3!==void 0&&typeof i.Address3!="string"){let r={instancePath:s+"/Shippi\
ngAddress/Address3",schemaPath:"#/$defs/StandardOrder/$defs/OrderAddress/properties/Address3/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:s+"/ShippingAdd\
ress",schemaPath:"#/$defs/StandardOrder/$defs/OrderAddress/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.startsWith("#/$defs/")||(e[r].schemaPath=
"#/$defs/StandardOrder/$defs/OrderAddress"+e[r].schemaPath.slice(1))}if(t.OrderItems!==void 0){let i=t.
OrderItems;if(Array.isArray(i)){let a=i.length;for(let r=0;r<a;r++){let p=i[r];if(!(p&&typeof p=="ob\
ject"&&!Array.isArray(p))){let o={instancePath:s+"/OrderItems/"+r,schemaPath:"#/properties/OrderItem\
s/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),n++}}}else{let a={instancePath:s+
"/OrderItems",schemaPath:"#/properties/OrderItems/type",keyword:"type",params:{type:"array"}};e===null?
e=[a]:e.push(a),n++}}if(t.Attributes!==void 0){let i=t.Attributes;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(let a in i)if(typeof i[a]!="string"){let r={instancePath:s+"/Attributes/"+a.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/Attributes/additionalProperties/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),n++}}else{let a={instancePath:s+"/Attributes",schemaPath:"#\
/properties/Attributes/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),n++}}}else{
let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(
i),n++}return te.errors=e,n===0}te.evaluated={props:{OrderId:!0,CustomerEmail:!0,CustomerPhone:!0,CreatedDate:!0,
UpdatedDate:!0,ProcessedDate:!0,ClosedDate:!0,CancelledDate:!0,CancelReason:!0,Name:!0,AdditionalInformation:!0,
Gateway:!0,Status:!0,StatusCode:!0,StatusUrl:!0,CreditCardNumber:!0,CreditCardCompany:!0,FulfillmentStatus:!0,
TotalPrice:!0,TotalTax:!0,TotalDiscounts:!0,TotalItemsPrice:!0,TotalShippingPrice:!0,TotalTipReceived:!0,
Currency:!0,TotalWeight:!0,BillingAddress:!0,ShippingAddress:!0,OrderItems:!0,Attributes:!0},dynamicProps:!1,
dynamicItems:!1};function se(t,{instancePath:s="",parentData:d,parentDataProperty:f,rootData:l=t,dynamicAnchors:m={}}={}){
let e=null,n=0,h=se.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.SchemaVersion===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"SchemaVersion"}};e===null?e=[i]:e.push(i),n++}
if(t.EventId===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
EventId"}};e===null?e=[i]:e.push(i),n++}if(t.EventTimestamp===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"EventTimestamp"}};e===null?e=[i]:e.push(i),n++}
if(t.EventType===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
EventType"}};e===null?e=[i]:e.push(i),n++}if(t.DomainName===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"DomainName"}};e===null?e=[i]:e.push(i),n++}if(t.
ObjectTypeName===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
ObjectTypeName"}};e===null?e=[i]:e.push(i),n++}if(t.Object===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Object"}};e===null?e=[i]:e.push(i),n++}if(t.
IsMessageRealTime===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"IsMessageRealTime"}};e===null?e=[i]:e.push(i),n++}if(t.SchemaVersion!==void 0){let i=n;
if(t.SchemaVersion!==0){let a={instancePath:s+"/SchemaVersion",schemaPath:"#/$defs/ExportSchemaVersi\
on/const",keyword:"const",params:{allowedValue:0}};e===null?e=[a]:e.push(a),n++}for(let a=i;a<n;a++)
e[a].schemaPath.startsWith("#/$defs/")||(e[a].schemaPath="#/$defs/ExportSchemaVersion"+e[a].schemaPath.
slice(1))}if(t.EventId!==void 0){let i=t.EventId,a=n;if(typeof i=="string"){if(c(i)<1){let r={instancePath:s+
"/EventId",schemaPath:"#/$defs/ExportEventId/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[r]:e.push(r),n++}}else{let r={instancePath:s+"/EventId",schemaPath:"#/$defs/ExportEventId/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.startsWith(
"#/$defs/")||(e[r].schemaPath="#/$defs/ExportEventId"+e[r].schemaPath.slice(1))}if(t.EventTimestamp!==
void 0){let i=t.EventTimestamp,a=n;if(typeof i=="string"){if(!K.test(i)){let r={instancePath:s+"/Eve\
ntTimestamp",schemaPath:"#/$defs/ExportEventTimestamp/pattern",keyword:"pattern",params:{pattern:"^[\
0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})$(\
?!\\n)"}};e===null?e=[r]:e.push(r),n++}if(!U.test(i)){let r={instancePath:s+"/EventTimestamp",schemaPath:"\
#/$defs/ExportEventTimestamp/format",keyword:"format",params:{format:"date-time"}};e===null?e=[r]:e.
push(r),n++}}else{let r={instancePath:s+"/EventTimestamp",schemaPath:"#/$defs/ExportEventTimestamp/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.
startsWith("#/$defs/")||(e[r].schemaPath="#/$defs/ExportEventTimestamp"+e[r].schemaPath.slice(1))}if(t.
EventType!==void 0){let i=t.EventType,a=n;if(!(i==="CREATED"||i==="UPDATED")){let r={instancePath:s+
"/EventType",schemaPath:"#/$defs/ChangeEventType/enum",keyword:"enum",params:{allowedValues:ae.enum}};
e===null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.startsWith("#/$defs/")||(e[r].schemaPath=
"#/$defs/ChangeEventType"+e[r].schemaPath.slice(1))}if(t.DomainName!==void 0){let i=t.DomainName,a=n;
if(typeof i=="string"){if(c(i)>64){let r={instancePath:s+"/DomainName",schemaPath:"#/$defs/ExportDom\
ainName/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[r]:e.push(r),n++}if(!_.test(i)){
let r={instancePath:s+"/DomainName",schemaPath:"#/$defs/ExportDomainName/pattern",keyword:"pattern",
params:{pattern:"^[a-zA-Z0-9_-]+$(?!\\n)"}};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:s+
"/DomainName",schemaPath:"#/$defs/ExportDomainName/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.startsWith("#/$defs/")||(e[r].schemaPath=
"#/$defs/ExportDomainName"+e[r].schemaPath.slice(1))}if(t.ObjectTypeName!==void 0){let i=n;if(t.ObjectTypeName!==
"_order"){let a={instancePath:s+"/ObjectTypeName",schemaPath:"#/$defs/StandardOrderObjectTypeName/co\
nst",keyword:"const",params:{allowedValue:"_order"}};e===null?e=[a]:e.push(a),n++}for(let a=i;a<n;a++)
e[a].schemaPath.startsWith("#/$defs/")||(e[a].schemaPath="#/$defs/StandardOrderObjectTypeName"+e[a].
schemaPath.slice(1))}if(t.AssociatedProfileId!==void 0){let i=t.AssociatedProfileId,a=n;if(typeof i!=
"string"&&i!==null){let r={instancePath:s+"/AssociatedProfileId",schemaPath:"#/$defs/ExportAssociate\
dProfileId/type",keyword:"type",params:{type:ie.type}};e===null?e=[r]:e.push(r),n++}if(typeof i=="st\
ring"&&c(i)<1){let r={instancePath:s+"/AssociatedProfileId",schemaPath:"#/$defs/ExportAssociatedProf\
ileId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)
e[r].schemaPath.startsWith("#/$defs/")||(e[r].schemaPath="#/$defs/ExportAssociatedProfileId"+e[r].schemaPath.
slice(1))}if(t.ProfileObjectUniqueKey!==void 0){let i=t.ProfileObjectUniqueKey,a=n;if(typeof i!="str\
ing"&&i!==null){let r={instancePath:s+"/ProfileObjectUniqueKey",schemaPath:"#/$defs/ExportProfileObj\
ectUniqueKey/type",keyword:"type",params:{type:B.type}};e===null?e=[r]:e.push(r),n++}if(typeof i=="s\
tring"){if(c(i)>255){let r={instancePath:s+"/ProfileObjectUniqueKey",schemaPath:"#/$defs/ExportProfi\
leObjectUniqueKey/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[r]:e.push(r),n++}if(c(
i)<1){let r={instancePath:s+"/ProfileObjectUniqueKey",schemaPath:"#/$defs/ExportProfileObjectUniqueK\
ey/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}}for(let r=a;r<n;r++)
e[r].schemaPath.startsWith("#/$defs/")||(e[r].schemaPath="#/$defs/ExportProfileObjectUniqueKey"+e[r].
schemaPath.slice(1))}if(t.Object!==void 0){let i=n;te(t.Object,{instancePath:s+"/Object",parentData:t,
parentDataProperty:"Object",rootData:l,dynamicAnchors:m})||(e=e===null?te.errors:e.concat(te.errors),
n=e.length);for(let a=i;a<n;a++)e[a].schemaPath.startsWith("#/$defs/")||(e[a].schemaPath="#/$defs/St\
andardOrder"+e[a].schemaPath.slice(1))}if(t.IsMessageRealTime!==void 0){let i=n;if(typeof t.IsMessageRealTime!=
"boolean"){let a={instancePath:s+"/IsMessageRealTime",schemaPath:"#/$defs/ExportIsMessageRealTime/ty\
pe",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),n++}for(let a=i;a<n;a++)e[a].schemaPath.
startsWith("#/$defs/")||(e[a].schemaPath="#/$defs/ExportIsMessageRealTime"+e[a].schemaPath.slice(1))}}else{
let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(
i),n++}return se.errors=e,n===0}se.evaluated={props:{SchemaVersion:!0,EventId:!0,EventTimestamp:!0,EventType:!0,
DomainName:!0,ObjectTypeName:!0,AssociatedProfileId:!0,ProfileObjectUniqueKey:!0,Object:!0,IsMessageRealTime:!0},
dynamicProps:!1,dynamicItems:!1};var T={type:"object",properties:{Id:{type:["string","null"]},IsDeleted:{type:["boolean","null"]},Name:{
type:["string","null"]},Phone:{type:["string","null"]},PhotoUrl:{type:["string","null"]},OwnerId:{type:[
"string","null"]},CreatedDate:{type:["string","null"]},CreatedById:{type:["string","null"]},LastModifiedDate:{
type:["string","null"]},LastModifiedById:{type:["string","null"]},SystemModstamp:{type:["string","nu\
ll"]},LastActivityDate:{type:["string","null"]},LastViewedDate:{type:["string","null"]},LastReferencedDate:{
type:["string","null"]},CleanStatus:{type:["string","null"]}},additionalProperties:!0};function re(t,{
instancePath:s="",parentData:d,parentDataProperty:f,rootData:l=t,dynamicAnchors:m={}}={}){let e=null,
n=0,h=re.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.SchemaVersion===void 0){let i={instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"SchemaVersion"}};e===null?e=[i]:e.push(i),n++}if(t.EventId===
void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Ev\
entId"}};e===null?e=[i]:e.push(i),n++}if(t.EventTimestamp===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"EventTimestamp"}};e===null?e=[i]:e.push(i),n++}
if(t.EventType===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
EventType"}};e===null?e=[i]:e.push(i),n++}if(t.DomainName===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"DomainName"}};e===null?e=[i]:e.push(i),n++}if(t.
ObjectTypeName===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
ObjectTypeName"}};e===null?e=[i]:e.push(i),n++}if(t.Object===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Object"}};e===null?e=[i]:e.push(i),n++}if(t.
IsMessageRealTime===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"IsMessageRealTime"}};e===null?e=[i]:e.push(i),n++}if(t.SchemaVersion!==void 0){let i=n;
if(t.SchemaVersion!==0){let a={instancePath:s+"/SchemaVersion",schemaPath:"#/$defs/ExportSchemaVersi\
on/const",keyword:"const",params:{allowedValue:0}};e===null?e=[a]:e.push(a),n++}for(let a=i;a<n;a++)
e[a].schemaPath.startsWith("#/$defs/")||(e[a].schemaPath="#/$defs/ExportSchemaVersion"+e[a].schemaPath.
slice(1))}if(t.EventId!==void 0){let i=t.EventId,a=n;if(typeof i=="string"){if(c(i)<1){let r={instancePath:s+
"/EventId",schemaPath:"#/$defs/ExportEventId/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[r]:e.push(r),n++}}else{let r={instancePath:s+"/EventId",schemaPath:"#/$defs/ExportEventId/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.startsWith(
"#/$defs/")||(e[r].schemaPath="#/$defs/ExportEventId"+e[r].schemaPath.slice(1))}if(t.EventTimestamp!==
void 0){let i=t.EventTimestamp,a=n;if(typeof i=="string"){if(!K.test(i)){let r={instancePath:s+"/Eve\
ntTimestamp",schemaPath:"#/$defs/ExportEventTimestamp/pattern",keyword:"pattern",params:{pattern:"^[\
0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})$(\
?!\\n)"}};e===null?e=[r]:e.push(r),n++}if(!U.test(i)){let r={instancePath:s+"/EventTimestamp",schemaPath:"\
#/$defs/ExportEventTimestamp/format",keyword:"format",params:{format:"date-time"}};e===null?e=[r]:e.
push(r),n++}}else{let r={instancePath:s+"/EventTimestamp",schemaPath:"#/$defs/ExportEventTimestamp/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.
startsWith("#/$defs/")||(e[r].schemaPath="#/$defs/ExportEventTimestamp"+e[r].schemaPath.slice(1))}if(t.
EventType!==void 0){let i=t.EventType,a=n;if(!(i==="CREATED"||i==="UPDATED")){let r={instancePath:s+
"/EventType",schemaPath:"#/$defs/ChangeEventType/enum",keyword:"enum",params:{allowedValues:ae.enum}};
e===null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.startsWith("#/$defs/")||(e[r].schemaPath=
"#/$defs/ChangeEventType"+e[r].schemaPath.slice(1))}if(t.DomainName!==void 0){let i=t.DomainName,a=n;
if(typeof i=="string"){if(c(i)>64){let r={instancePath:s+"/DomainName",schemaPath:"#/$defs/ExportDom\
ainName/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[r]:e.push(r),n++}if(!_.test(i)){
let r={instancePath:s+"/DomainName",schemaPath:"#/$defs/ExportDomainName/pattern",keyword:"pattern",
params:{pattern:"^[a-zA-Z0-9_-]+$(?!\\n)"}};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:s+
"/DomainName",schemaPath:"#/$defs/ExportDomainName/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.startsWith("#/$defs/")||(e[r].schemaPath=
"#/$defs/ExportDomainName"+e[r].schemaPath.slice(1))}if(t.ObjectTypeName!==void 0){let i=n;if(t.ObjectTypeName!==
"Salesforce-Account"){let a={instancePath:s+"/ObjectTypeName",schemaPath:"#/$defs/SalesforceAccountO\
bjectTypeName/const",keyword:"const",params:{allowedValue:"Salesforce-Account"}};e===null?e=[a]:e.push(
a),n++}for(let a=i;a<n;a++)e[a].schemaPath.startsWith("#/$defs/")||(e[a].schemaPath="#/$defs/Salesfo\
rceAccountObjectTypeName"+e[a].schemaPath.slice(1))}if(t.AssociatedProfileId!==void 0){let i=t.AssociatedProfileId,
a=n;if(typeof i!="string"&&i!==null){let r={instancePath:s+"/AssociatedProfileId",schemaPath:"#/$def\
s/ExportAssociatedProfileId/type",keyword:"type",params:{type:ie.type}};e===null?e=[r]:e.push(r),n++}
if(typeof i=="string"&&c(i)<1){let r={instancePath:s+"/AssociatedProfileId",schemaPath:"#/$defs/Expo\
rtAssociatedProfileId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}
for(let r=a;r<n;r++)e[r].schemaPath.startsWith("#/$defs/")||(e[r].schemaPath="#/$defs/ExportAssociat\
edProfileId"+e[r].schemaPath.slice(1))}if(t.ProfileObjectUniqueKey!==void 0){let i=t.ProfileObjectUniqueKey,
a=n;if(typeof i!="string"&&i!==null){let r={instancePath:s+"/ProfileObjectUniqueKey",schemaPath:"#/$\
defs/ExportProfileObjectUniqueKey/type",keyword:"type",params:{type:B.type}};e===null?e=[r]:e.push(r),
n++}if(typeof i=="string"){if(c(i)>255){let r={instancePath:s+"/ProfileObjectUniqueKey",schemaPath:"\
#/$defs/ExportProfileObjectUniqueKey/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[
r]:e.push(r),n++}if(c(i)<1){let r={instancePath:s+"/ProfileObjectUniqueKey",schemaPath:"#/$defs/Expo\
rtProfileObjectUniqueKey/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}}
for(let r=a;r<n;r++)e[r].schemaPath.startsWith("#/$defs/")||(e[r].schemaPath="#/$defs/ExportProfileO\
bjectUniqueKey"+e[r].schemaPath.slice(1))}if(t.Object!==void 0){let i=t.Object,a=n;if(i&&typeof i=="\
object"&&!Array.isArray(i)){if(i.Id!==void 0){let r=i.Id;if(typeof r!="string"&&r!==null){let p={instancePath:s+
"/Object/Id",schemaPath:"#/$defs/SalesforceAccount/properties/Id/type",keyword:"type",params:{type:T.
properties.Id.type}};e===null?e=[p]:e.push(p),n++}}if(i.IsDeleted!==void 0){let r=i.IsDeleted;if(typeof r!=
"boolean"&&r!==null){let p={instancePath:s+"/Object/IsDeleted",schemaPath:"#/$defs/SalesforceAccount\
/properties/IsDeleted/type",keyword:"type",params:{type:T.properties.IsDeleted.type}};e===null?e=[p]:
e.push(p),n++}}if(i.Name!==void 0){let r=i.Name;if(typeof r!="string"&&r!==null){let p={instancePath:s+
"/Object/Name",schemaPath:"#/$defs/SalesforceAccount/properties/Name/type",keyword:"type",params:{type:T.
properties.Name.type}};e===null?e=[p]:e.push(p),n++}}if(i.Phone!==void 0){let r=i.Phone;if(typeof r!=
"string"&&r!==null){let p={instancePath:s+"/Object/Phone",schemaPath:"#/$defs/SalesforceAccount/prop\
erties/Phone/type",keyword:"type",params:{type:T.properties.Phone.type}};e===null?e=[p]:e.push(p),n++}}
if(i.PhotoUrl!==void 0){let r=i.PhotoUrl;if(typeof r!="string"&&r!==null){let p={instancePath:s+"/Ob\
ject/PhotoUrl",schemaPath:"#/$defs/SalesforceAccount/properties/PhotoUrl/type",keyword:"type",params:{
type:T.properties.PhotoUrl.type}};e===null?e=[p]:e.push(p),n++}}if(i.OwnerId!==void 0){let r=i.OwnerId;
if(typeof r!="string"&&r!==null){let p={instancePath:s+"/Object/OwnerId",schemaPath:"#/$defs/Salesfo\
rceAccount/properties/OwnerId/type",keyword:"type",params:{type:T.properties.OwnerId.type}};e===null?
e=[p]:e.push(p),n++}}if(i.CreatedDate!==void 0){let r=i.CreatedDate;if(typeof r!="string"&&r!==null){
let p={instancePath:s+"/Object/CreatedDate",schemaPath:"#/$defs/SalesforceAccount/properties/Created\
Date/type",keyword:"type",params:{type:T.properties.CreatedDate.type}};e===null?e=[p]:e.push(p),n++}}
if(i.CreatedById!==void 0){let r=i.CreatedById;if(typeof r!="string"&&r!==null){let p={instancePath:s+
"/Object/CreatedById",schemaPath:"#/$defs/SalesforceAccount/properties/CreatedById/type",keyword:"ty\
pe",params:{type:T.properties.CreatedById.type}};e===null?e=[p]:e.push(p),n++}}if(i.LastModifiedDate!==
void 0){let r=i.LastModifiedDate;if(typeof r!="string"&&r!==null){let p={instancePath:s+"/Object/Las\
tModifiedDate",schemaPath:"#/$defs/SalesforceAccount/properties/LastModifiedDate/type",keyword:"type",
params:{type:T.properties.LastModifiedDate.type}};e===null?e=[p]:e.push(p),n++}}if(i.LastModifiedById!==
void 0){let r=i.LastModifiedById;if(typeof r!="string"&&r!==null){let p={instancePath:s+"/Object/Las\
tModifiedById",schemaPath:"#/$defs/SalesforceAccount/properties/LastModifiedById/type",keyword:"type",
params:{type:T.properties.LastModifiedById.type}};e===null?e=[p]:e.push(p),n++}}if(i.SystemModstamp!==
void 0){let r=i.SystemModstamp;if(typeof r!="string"&&r!==null){let p={instancePath:s+"/Object/Syste\
mModstamp",schemaPath:"#/$defs/SalesforceAccount/properties/SystemModstamp/type",keyword:"type",params:{
type:T.properties.SystemModstamp.type}};e===null?e=[p]:e.push(p),n++}}if(i.LastActivityDate!==void 0){
let r=i.LastActivityDate;if(typeof r!="string"&&r!==null){let p={instancePath:s+"/Object/LastActivit\
yDate",schemaPath:"#/$defs/SalesforceAccount/properties/LastActivityDate/type",keyword:"type",params:{
type:T.properties.LastActivityDate.type}};e===null?e=[p]:e.push(p),n++}}if(i.LastViewedDate!==void 0){
let r=i.LastViewedDate;if(typeof r!="string"&&r!==null){let p={instancePath:s+"/Object/LastViewedDat\
e",schemaPath:"#/$defs/SalesforceAccount/properties/LastViewedDate/type",keyword:"type",params:{type:T.
properties.LastViewedDate.type}};e===null?e=[p]:e.push(p),n++}}if(i.LastReferencedDate!==void 0){let r=i.
LastReferencedDate;if(typeof r!="string"&&r!==null){let p={instancePath:s+"/Object/LastReferencedDat\
e",schemaPath:"#/$defs/SalesforceAccount/properties/LastReferencedDate/type",keyword:"type",params:{
type:T.properties.LastReferencedDate.type}};e===null?e=[p]:e.push(p),n++}}if(i.CleanStatus!==void 0){
let r=i.CleanStatus;if(typeof r!="string"&&r!==null){let p={instancePath:s+"/Object/CleanStatus",schemaPath:"\
#/$defs/SalesforceAccount/properties/CleanStatus/type",keyword:"type",params:{type:T.properties.CleanStatus.
type}};e===null?e=[p]:e.push(p),n++}}}else{let r={instancePath:s+"/Object",schemaPath:"#/$defs/Sales\
forceAccount/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}for(let r=a;r<
n;r++)e[r].schemaPath.startsWith("#/$defs/")||(e[r].schemaPath="#/$defs/SalesforceAccount"+e[r].schemaPath.
slice(1))}if(t.IsMessageRealTime!==void 0){let i=n;if(typeof t.IsMessageRealTime!="boolean"){let a={
instancePath:s+"/IsMessageRealTime",schemaPath:"#/$defs/ExportIsMessageRealTime/type",keyword:"type",
params:{type:"boolean"}};e===null?e=[a]:e.push(a),n++}for(let a=i;a<n;a++)e[a].schemaPath.startsWith(
"#/$defs/")||(e[a].schemaPath="#/$defs/ExportIsMessageRealTime"+e[a].schemaPath.slice(1))}}else{let i={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),n++}
return re.errors=e,n===0}re.evaluated={props:{SchemaVersion:!0,EventId:!0,EventTimestamp:!0,EventType:!0,
DomainName:!0,ObjectTypeName:!0,AssociatedProfileId:!0,ProfileObjectUniqueKey:!0,Object:!0,IsMessageRealTime:!0},
dynamicProps:!1,dynamicItems:!1};var Dr=new RegExp("^[a-zA-Z_][a-zA-Z_0-9-]*$(?!\\n)","u");function ne(t,{instancePath:s="",parentData:d,
parentDataProperty:f,rootData:l=t,dynamicAnchors:m={}}={}){let e=null,n=0,h=ne.evaluated;if(h.dynamicProps&&
(h.props=void 0),h.dynamicItems&&(h.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.SchemaVersion===
void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Sc\
hemaVersion"}};e===null?e=[i]:e.push(i),n++}if(t.EventId===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"EventId"}};e===null?e=[i]:e.push(i),n++}if(t.
EventTimestamp===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
EventTimestamp"}};e===null?e=[i]:e.push(i),n++}if(t.EventType===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"EventType"}};e===null?e=[i]:e.push(i),n++}if(t.
DomainName===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
DomainName"}};e===null?e=[i]:e.push(i),n++}if(t.ObjectTypeName===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ObjectTypeName"}};e===null?e=[i]:e.push(i),n++}
if(t.Object===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Object"}};e===null?e=[i]:e.push(i),n++}if(t.IsMessageRealTime===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"IsMessageRealTime"}};e===null?e=[i]:e.push(i),
n++}if(t.SchemaVersion!==void 0){let i=n;if(t.SchemaVersion!==0){let a={instancePath:s+"/SchemaVersi\
on",schemaPath:"#/$defs/ExportSchemaVersion/const",keyword:"const",params:{allowedValue:0}};e===null?
e=[a]:e.push(a),n++}for(let a=i;a<n;a++)e[a].schemaPath.startsWith("#/$defs/")||(e[a].schemaPath="#/\
$defs/ExportSchemaVersion"+e[a].schemaPath.slice(1))}if(t.EventId!==void 0){let i=t.EventId,a=n;if(typeof i==
"string"){if(c(i)<1){let r={instancePath:s+"/EventId",schemaPath:"#/$defs/ExportEventId/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:s+"/EventId",schemaPath:"\
#/$defs/ExportEventId/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}for(let r=a;r<
n;r++)e[r].schemaPath.startsWith("#/$defs/")||(e[r].schemaPath="#/$defs/ExportEventId"+e[r].schemaPath.
slice(1))}if(t.EventTimestamp!==void 0){let i=t.EventTimestamp,a=n;if(typeof i=="string"){if(!K.test(
i)){let r={instancePath:s+"/EventTimestamp",schemaPath:"#/$defs/ExportEventTimestamp/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([\
Zz]|[+-][0-9]{2}:[0-9]{2})$(?!\\n)"}};e===null?e=[r]:e.push(r),n++}if(!U.test(i)){let r={instancePath:s+
"/EventTimestamp",schemaPath:"#/$defs/ExportEventTimestamp/format",keyword:"format",params:{format:"\
date-time"}};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:s+"/EventTimestamp",schemaPath:"\
#/$defs/ExportEventTimestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}
for(let r=a;r<n;r++)e[r].schemaPath.startsWith("#/$defs/")||(e[r].schemaPath="#/$defs/ExportEventTim\
estamp"+e[r].schemaPath.slice(1))}if(t.EventType!==void 0){let i=t.EventType,a=n;if(!(i==="CREATED"||
i==="UPDATED")){let r={instancePath:s+"/EventType",schemaPath:"#/$defs/ChangeEventType/enum",keyword:"\
enum",params:{allowedValues:ae.enum}};e===null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.
startsWith("#/$defs/")||(e[r].schemaPath="#/$defs/ChangeEventType"+e[r].schemaPath.slice(1))}if(t.DomainName!==
void 0){let i=t.DomainName,a=n;if(typeof i=="string"){if(c(i)>64){let r={instancePath:s+"/DomainName",
schemaPath:"#/$defs/ExportDomainName/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[r]:
e.push(r),n++}if(!_.test(i)){let r={instancePath:s+"/DomainName",schemaPath:"#/$defs/ExportDomainNam\
e/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_-]+$(?!\\n)"}};e===null?e=[r]:e.push(r),n++}}else{
let r={instancePath:s+"/DomainName",schemaPath:"#/$defs/ExportDomainName/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.startsWith("#/$defs\
/")||(e[r].schemaPath="#/$defs/ExportDomainName"+e[r].schemaPath.slice(1))}if(t.ObjectTypeName!==void 0){
let i=t.ObjectTypeName,a=n;if(typeof i=="string"){if(c(i)>255){let r={instancePath:s+"/ObjectTypeNam\
e",schemaPath:"#/$defs/ExportObjectTypeName/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[r]:e.push(r),n++}if(!Dr.test(i)){let r={instancePath:s+"/ObjectTypeName",schemaPath:"#/$defs/Expo\
rtObjectTypeName/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z_][a-zA-Z_0-9-]*$(?!\\n)"}};e===
null?e=[r]:e.push(r),n++}}else{let r={instancePath:s+"/ObjectTypeName",schemaPath:"#/$defs/ExportObj\
ectTypeName/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}for(let r=a;r<
n;r++)e[r].schemaPath.startsWith("#/$defs/")||(e[r].schemaPath="#/$defs/ExportObjectTypeName"+e[r].schemaPath.
slice(1))}if(t.AssociatedProfileId!==void 0){let i=t.AssociatedProfileId,a=n;if(typeof i!="string"&&
i!==null){let r={instancePath:s+"/AssociatedProfileId",schemaPath:"#/$defs/ExportAssociatedProfileId\
/type",keyword:"type",params:{type:ie.type}};e===null?e=[r]:e.push(r),n++}if(typeof i=="string"&&c(i)<
1){let r={instancePath:s+"/AssociatedProfileId",schemaPath:"#/$defs/ExportAssociatedProfileId/minLen\
gth",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.
startsWith("#/$defs/")||(e[r].schemaPath="#/$defs/ExportAssociatedProfileId"+e[r].schemaPath.slice(1))}
if(t.ProfileObjectUniqueKey!==void 0){let i=t.ProfileObjectUniqueKey,a=n;if(typeof i!="string"&&i!==
null){let r={instancePath:s+"/ProfileObjectUniqueKey",schemaPath:"#/$defs/ExportProfileObjectUniqueK\
ey/type",keyword:"type",params:{type:B.type}};e===null?e=[r]:e.push(r),n++}if(typeof i=="string"){if(c(
i)>255){let r={instancePath:s+"/ProfileObjectUniqueKey",schemaPath:"#/$defs/ExportProfileObjectUniqu\
eKey/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[r]:e.push(r),n++}if(c(i)<1){let r={
instancePath:s+"/ProfileObjectUniqueKey",schemaPath:"#/$defs/ExportProfileObjectUniqueKey/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}}for(let r=a;r<n;r++)e[r].schemaPath.
startsWith("#/$defs/")||(e[r].schemaPath="#/$defs/ExportProfileObjectUniqueKey"+e[r].schemaPath.slice(
1))}if(t.Object!==void 0){let i=t.Object,a=n;if(!(i&&typeof i=="object"&&!Array.isArray(i))){let r={
instancePath:s+"/Object",schemaPath:"#/$defs/ExportObject/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),n++}for(let r=a;r<n;r++)e[r].schemaPath.startsWith("#/$defs/")||(e[r].schemaPath=
"#/$defs/ExportObject"+e[r].schemaPath.slice(1))}if(t.IsMessageRealTime!==void 0){let i=n;if(typeof t.
IsMessageRealTime!="boolean"){let a={instancePath:s+"/IsMessageRealTime",schemaPath:"#/$defs/ExportI\
sMessageRealTime/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),n++}for(let a=i;a<
n;a++)e[a].schemaPath.startsWith("#/$defs/")||(e[a].schemaPath="#/$defs/ExportIsMessageRealTime"+e[a].
schemaPath.slice(1))}}else{let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[i]:e.push(i),n++}return ne.errors=e,n===0}ne.evaluated={props:{SchemaVersion:!0,
EventId:!0,EventTimestamp:!0,EventType:!0,DomainName:!0,ObjectTypeName:!0,AssociatedProfileId:!0,ProfileObjectUniqueKey:!0,
Object:!0,IsMessageRealTime:!0},dynamicProps:!1,dynamicItems:!1};function Oe(t,{instancePath:s="",parentData:d,
parentDataProperty:f,rootData:l=t,dynamicAnchors:m={}}={}){let e=null,n=0,h=Oe.evaluated;h.dynamicProps&&
(h.props=void 0),h.dynamicItems&&(h.items=void 0);let i=n,a=!0,r=n;if(t&&typeof t=="object"&&!Array.
isArray(t)){let $;if(t.EventType===void 0&&($="EventType")){let w={};e===null?e=[w]:e.push(w),n++}else if(t.
EventType!==void 0&&t.EventType!=="HEALTH_CHECK"){let w={};e===null?e=[w]:e.push(w),n++}}var p=r===n;
n=i,e!==null&&(i?e.length=i:e=null);let o;if(p){let $=n,w=n;z(t,{instancePath:s,parentData:d,parentDataProperty:f,
rootData:l,dynamicAnchors:m})||(e=e===null?z.errors:e.concat(z.errors),n=e.length);for(let V=w;V<n;V++)
e[V].schemaPath.startsWith("#/$defs/")||(e[V].schemaPath="#/$defs/HealthCheckEvent"+e[V].schemaPath.
slice(1));var p=$===n;if(a=p,a){var y={};y.SchemaVersion=!0,y.EventId=!0,y.EventTimestamp=!0,y.EventType=
!0,y.DomainName=!0,y.ObjectTypeName=!0,y.AssociatedProfileId=!0,y.ProfileObjectUniqueKey=!0,y.Object=
!0,y.IsMessageRealTime=!0}o="then"}else{let $=n,w=n,v=!0,V=n;if(t&&typeof t=="object"&&!Array.isArray(
t)){let C;if(t.ObjectTypeName===void 0&&(C="ObjectTypeName")){let L={};e===null?e=[L]:e.push(L),n++}else if(t.
ObjectTypeName!==void 0&&t.ObjectTypeName!=="_profile"){let L={};e===null?e=[L]:e.push(L),n++}}var u=V===
n;n=w,e!==null&&(w?e.length=w:e=null);let Ge;if(u){let C=n,L=n;J(t,{instancePath:s,parentData:d,parentDataProperty:f,
rootData:l,dynamicAnchors:m})||(e=e===null?J.errors:e.concat(J.errors),n=e.length);for(let q=L;q<n;q++)
e[q].schemaPath.startsWith("#/$defs/")||(e[q].schemaPath="#/$defs/ProfileEvent"+e[q].schemaPath.slice(
1));var u=C===n;if(v=u,v){var A={};A.SchemaVersion=!0,A.EventId=!0,A.EventTimestamp=!0,A.EventType=!0,
A.DomainName=!0,A.ObjectTypeName=!0,A.AssociatedProfileId=!0,A.ProfileObjectUniqueKey=!0,A.Object=!0,
A.IsMessageRealTime=!0}Ge="then"}else{let C=n,L=n,Ye=!0,q=n;if(t&&typeof t=="object"&&!Array.isArray(
t)){let b;if(t.ObjectTypeName===void 0&&(b="ObjectTypeName")){let P={};e===null?e=[P]:e.push(P),n++}else if(t.
ObjectTypeName!==void 0&&t.ObjectTypeName!=="_asset"){let P={};e===null?e=[P]:e.push(P),n++}}var S=q===
n;if(n=L,e!==null&&(L?e.length=L:e=null),S){let b=n,P=n;X(t,{instancePath:s,parentData:d,parentDataProperty:f,
rootData:l,dynamicAnchors:m})||(e=e===null?X.errors:e.concat(X.errors),n=e.length);for(let E=P;E<n;E++)
e[E].schemaPath.startsWith("#/$defs/")||(e[E].schemaPath="#/$defs/StandardAssetEvent"+e[E].schemaPath.
slice(1));var S=b===n;if(Ye=S,Ye){var g={};g.SchemaVersion=!0,g.EventId=!0,g.EventTimestamp=!0,g.EventType=
!0,g.DomainName=!0,g.ObjectTypeName=!0,g.AssociatedProfileId=!0,g.ProfileObjectUniqueKey=!0,g.Object=
!0,g.IsMessageRealTime=!0}}if(!Ye){let b={instancePath:s,schemaPath:"#/else/else/allOf/0/if",keyword:"\
if",params:{failingKeyword:"then"}};e===null?e=[b]:e.push(b),n++}let Je=n,Xe=!0,zs=n;if(t&&typeof t==
"object"&&!Array.isArray(t)){let b;if(t.ObjectTypeName===void 0&&(b="ObjectTypeName")){let P={};e===
null?e=[P]:e.push(P),n++}else if(t.ObjectTypeName!==void 0&&t.ObjectTypeName!=="_case"){let P={};e===
null?e=[P]:e.push(P),n++}}var j=zs===n;if(n=Je,e!==null&&(Je?e.length=Je:e=null),j){let b=n,P=n;ee(t,
{instancePath:s,parentData:d,parentDataProperty:f,rootData:l,dynamicAnchors:m})||(e=e===null?ee.errors:
e.concat(ee.errors),n=e.length);for(let E=P;E<n;E++)e[E].schemaPath.startsWith("#/$defs/")||(e[E].schemaPath=
"#/$defs/StandardCaseEvent"+e[E].schemaPath.slice(1));var j=b===n;if(Xe=j,Xe){var O={};O.SchemaVersion=
!0,O.EventId=!0,O.EventTimestamp=!0,O.EventType=!0,O.DomainName=!0,O.ObjectTypeName=!0,O.AssociatedProfileId=
!0,O.ProfileObjectUniqueKey=!0,O.Object=!0,O.IsMessageRealTime=!0}}if(!Xe){let b={instancePath:s,schemaPath:"\
#/else/else/allOf/1/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[b]:e.push(b),n++}g!==
!0&&O!==void 0&&(O===!0?g=!0:(g=g||{},Object.assign(g,O)));let et=n,tt=!0,Gs=n;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){let b;if(t.ObjectTypeName===void 0&&(b="ObjectTypeName")){let P={};e===null?
e=[P]:e.push(P),n++}else if(t.ObjectTypeName!==void 0&&t.ObjectTypeName!=="_order"){let P={};e===null?
e=[P]:e.push(P),n++}}var Qe=Gs===n;if(n=et,e!==null&&(et?e.length=et:e=null),Qe){let b=n,P=n;se(t,{instancePath:s,
parentData:d,parentDataProperty:f,rootData:l,dynamicAnchors:m})||(e=e===null?se.errors:e.concat(se.errors),
n=e.length);for(let E=P;E<n;E++)e[E].schemaPath.startsWith("#/$defs/")||(e[E].schemaPath="#/$defs/St\
andardOrderEvent"+e[E].schemaPath.slice(1));var Qe=b===n;if(tt=Qe,tt){var k={};k.SchemaVersion=!0,k.
EventId=!0,k.EventTimestamp=!0,k.EventType=!0,k.DomainName=!0,k.ObjectTypeName=!0,k.AssociatedProfileId=
!0,k.ProfileObjectUniqueKey=!0,k.Object=!0,k.IsMessageRealTime=!0}}if(!tt){let b={instancePath:s,schemaPath:"\
#/else/else/allOf/2/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[b]:e.push(b),n++}g!==
!0&&k!==void 0&&(k===!0?g=!0:(g=g||{},Object.assign(g,k)));let st=n,rt=!0,Ys=n;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){let b;if(t.ObjectTypeName===void 0&&(b="ObjectTypeName")){let P={};e===null?
e=[P]:e.push(P),n++}else if(t.ObjectTypeName!==void 0&&t.ObjectTypeName!=="Salesforce-Account"){let P={};
e===null?e=[P]:e.push(P),n++}}var Fe=Ys===n;if(n=st,e!==null&&(st?e.length=st:e=null),Fe){let b=n,P=n;
re(t,{instancePath:s,parentData:d,parentDataProperty:f,rootData:l,dynamicAnchors:m})||(e=e===null?re.
errors:e.concat(re.errors),n=e.length);for(let E=P;E<n;E++)e[E].schemaPath.startsWith("#/$defs/")||(e[E].
schemaPath="#/$defs/SalesforceAccountEvent"+e[E].schemaPath.slice(1));var Fe=b===n;if(rt=Fe,rt){var I={};
I.SchemaVersion=!0,I.EventId=!0,I.EventTimestamp=!0,I.EventType=!0,I.DomainName=!0,I.ObjectTypeName=
!0,I.AssociatedProfileId=!0,I.ProfileObjectUniqueKey=!0,I.Object=!0,I.IsMessageRealTime=!0}}if(!rt){
let b={instancePath:s,schemaPath:"#/else/else/allOf/3/if",keyword:"if",params:{failingKeyword:"then"}};
e===null?e=[b]:e.push(b),n++}g!==!0&&I!==void 0&&(I===!0?g=!0:(g=g||{},Object.assign(g,I)));let nt=n,
it=!0,Js=n;if(t&&typeof t=="object"&&!Array.isArray(t)){let b;if(t.ObjectTypeName===void 0&&(b="Obje\
ctTypeName")){let P={};e===null?e=[P]:e.push(P),n++}else if(t.ObjectTypeName!==void 0){let P=t.ObjectTypeName;
if(!(P==="_asset"||P==="_case"||P==="_order"||P==="Salesforce-Account")){let Rt={};e===null?e=[Rt]:e.
push(Rt),n++}}}var ze=Js===n;if(g!==!0&&(g=g||{},g.ObjectTypeName=!0),n=nt,e!==null&&(nt?e.length=nt:
e=null),!ze){let b=n,P=n;ne(t,{instancePath:s,parentData:d,parentDataProperty:f,rootData:l,dynamicAnchors:m})||
(e=e===null?ne.errors:e.concat(ne.errors),n=e.length);for(let E=P;E<n;E++)e[E].schemaPath.startsWith(
"#/$defs/")||(e[E].schemaPath="#/$defs/ProfileObjectEvent"+e[E].schemaPath.slice(1));var ze=b===n;it=
ze,it&&g!==!0&&(g=g||{},g.SchemaVersion=!0,g.EventId=!0,g.EventTimestamp=!0,g.EventType=!0,g.DomainName=
!0,g.ObjectTypeName=!0,g.AssociatedProfileId=!0,g.ProfileObjectUniqueKey=!0,g.Object=!0,g.IsMessageRealTime=
!0)}if(!it){let b={instancePath:s,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword:"e\
lse"}};e===null?e=[b]:e.push(b),n++}var u=C===n;v=u,v&&A!==!0&&g!==void 0&&(g===!0?A=!0:(A=A||{},Object.
assign(A,g))),Ge="else"}if(!v){let C={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:Ge}};
e===null?e=[C]:e.push(C),n++}var p=$===n;a=p,a&&y!==!0&&A!==void 0&&(A===!0?y=!0:(y=y||{},Object.assign(
y,A))),o="else"}if(!a){let $={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:o}};
e===null?e=[$]:e.push($),n++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(y!==!0&&(y=y||{},y.EventType=
!0),t.EventType!==void 0){let $=t.EventType,w=n;if(!($==="CREATED"||$==="UPDATED"||$==="HEALTH_CHECK")){
let v={instancePath:s+"/EventType",schemaPath:"#/$defs/ExportEventType/enum",keyword:"enum",params:{
allowedValues:xr.enum}};e===null?e=[v]:e.push(v),n++}for(let v=w;v<n;v++)e[v].schemaPath.startsWith(
"#/$defs/")||(e[v].schemaPath="#/$defs/ExportEventType"+e[v].schemaPath.slice(1))}}else{let $={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[$]:e.push($),n++}return Oe.errors=
e,h.props=y,n===0}Oe.evaluated={dynamicProps:!0,dynamicItems:!1};var Cr=ke;function ke(t,{instancePath:s="",parentData:d,parentDataProperty:f,rootData:l=t,dynamicAnchors:m={}}={}){
let e=null,n=0,h=ke.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.EventType===void 0){let i={instancePath:s,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"EventType"}};e===null?e=[i]:e.push(i),n++}if(t.
EventType!==void 0&&t.EventType!=="HEALTH_CHECK"){let i={instancePath:s+"/EventType",schemaPath:"#/p\
roperties/EventType/const",keyword:"const",params:{allowedValue:"HEALTH_CHECK"}};e===null?e=[i]:e.push(
i),n++}}return ke.errors=e,n===0}ke.evaluated={props:{EventType:!0},dynamicProps:!1,dynamicItems:!1};
var Mr=Ie;function Ie(t,{instancePath:s="",parentData:d,parentDataProperty:f,rootData:l=t,dynamicAnchors:m={}}={}){
let e=null,n=0,h=Ie.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.ObjectTypeName===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ObjectTypeName"}};e===null?e=[i]:e.push(i),n++}
if(t.ObjectTypeName!==void 0&&t.ObjectTypeName!=="_profile"){let i={instancePath:s+"/ObjectTypeName",
schemaPath:"#/properties/ObjectTypeName/const",keyword:"const",params:{allowedValue:"_profile"}};e===
null?e=[i]:e.push(i),n++}}return Ie.errors=e,n===0}Ie.evaluated={props:{ObjectTypeName:!0},dynamicProps:!1,
dynamicItems:!1};var Rr=we;function we(t,{instancePath:s="",parentData:d,parentDataProperty:f,rootData:l=t,dynamicAnchors:m={}}={}){
let e=null,n=0,h=we.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.ObjectTypeName===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ObjectTypeName"}};e===null?e=[i]:e.push(i),n++}
if(t.ObjectTypeName!==void 0&&t.ObjectTypeName!=="_asset"){let i={instancePath:s+"/ObjectTypeName",schemaPath:"\
#/properties/ObjectTypeName/const",keyword:"const",params:{allowedValue:"_asset"}};e===null?e=[i]:e.
push(i),n++}}return we.errors=e,n===0}we.evaluated={props:{ObjectTypeName:!0},dynamicProps:!1,dynamicItems:!1};
var Vr=xe;function xe(t,{instancePath:s="",parentData:d,parentDataProperty:f,rootData:l=t,dynamicAnchors:m={}}={}){
let e=null,n=0,h=xe.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.ObjectTypeName===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ObjectTypeName"}};e===null?e=[i]:e.push(i),n++}
if(t.ObjectTypeName!==void 0&&t.ObjectTypeName!=="_case"){let i={instancePath:s+"/ObjectTypeName",schemaPath:"\
#/properties/ObjectTypeName/const",keyword:"const",params:{allowedValue:"_case"}};e===null?e=[i]:e.push(
i),n++}}return xe.errors=e,n===0}xe.evaluated={props:{ObjectTypeName:!0},dynamicProps:!1,dynamicItems:!1};
var qr=je;function je(t,{instancePath:s="",parentData:d,parentDataProperty:f,rootData:l=t,dynamicAnchors:m={}}={}){
let e=null,n=0,h=je.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.ObjectTypeName===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ObjectTypeName"}};e===null?e=[i]:e.push(i),n++}
if(t.ObjectTypeName!==void 0&&t.ObjectTypeName!=="_order"){let i={instancePath:s+"/ObjectTypeName",schemaPath:"\
#/properties/ObjectTypeName/const",keyword:"const",params:{allowedValue:"_order"}};e===null?e=[i]:e.
push(i),n++}}return je.errors=e,n===0}je.evaluated={props:{ObjectTypeName:!0},dynamicProps:!1,dynamicItems:!1};
var Br=Le;function Le(t,{instancePath:s="",parentData:d,parentDataProperty:f,rootData:l=t,dynamicAnchors:m={}}={}){
let e=null,n=0,h=Le.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.ObjectTypeName===void 0){let i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ObjectTypeName"}};e===null?e=[i]:e.push(i),n++}
if(t.ObjectTypeName!==void 0&&t.ObjectTypeName!=="Salesforce-Account"){let i={instancePath:s+"/Objec\
tTypeName",schemaPath:"#/properties/ObjectTypeName/const",keyword:"const",params:{allowedValue:"Sale\
sforce-Account"}};e===null?e=[i]:e.push(i),n++}}return Le.errors=e,n===0}Le.evaluated={props:{ObjectTypeName:!0},
dynamicProps:!1,dynamicItems:!1};var Ur=Ne,Kr={properties:{ObjectTypeName:{enum:["_asset","_case","_\
order","Salesforce-Account"]}},required:["ObjectTypeName"]};function Ne(t,{instancePath:s="",parentData:d,
parentDataProperty:f,rootData:l=t,dynamicAnchors:m={}}={}){let e=null,n=0,h=Ne.evaluated;if(h.dynamicProps&&
(h.props=void 0),h.dynamicItems&&(h.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.ObjectTypeName===
void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Ob\
jectTypeName"}};e===null?e=[i]:e.push(i),n++}if(t.ObjectTypeName!==void 0){let i=t.ObjectTypeName;if(!(i===
"_asset"||i==="_case"||i==="_order"||i==="Salesforce-Account")){let a={instancePath:s+"/ObjectTypeNa\
me",schemaPath:"#/properties/ObjectTypeName/enum",keyword:"enum",params:{allowedValues:Kr.properties.
ObjectTypeName.enum}};e===null?e=[a]:e.push(a),n++}}}return Ne.errors=e,n===0}Ne.evaluated={props:{ObjectTypeName:!0},
dynamicProps:!1,dynamicItems:!1};var Jt={0:{schema:{type:"object",properties:{EventType:{$ref:"#/$de\
fs/ExportEventType"}},if:{properties:{EventType:{const:"HEALTH_CHECK"}},required:["EventType"]},then:{
$ref:"#/$defs/HealthCheckEvent"},else:{if:{properties:{ObjectTypeName:{const:"_profile"}},required:[
"ObjectTypeName"]},then:{$ref:"#/$defs/ProfileEvent"},else:{allOf:[{if:{properties:{ObjectTypeName:{
const:"_asset"}},required:["ObjectTypeName"]},then:{$ref:"#/$defs/StandardAssetEvent"}},{if:{properties:{
ObjectTypeName:{const:"_case"}},required:["ObjectTypeName"]},then:{$ref:"#/$defs/StandardCaseEvent"}},
{if:{properties:{ObjectTypeName:{const:"_order"}},required:["ObjectTypeName"]},then:{$ref:"#/$defs/S\
tandardOrderEvent"}},{if:{properties:{ObjectTypeName:{const:"Salesforce-Account"}},required:["Object\
TypeName"]},then:{$ref:"#/$defs/SalesforceAccountEvent"}}],if:{properties:{ObjectTypeName:{enum:["_a\
sset","_case","_order","Salesforce-Account"]}},required:["ObjectTypeName"]},else:{$ref:"#/$defs/Prof\
ileObjectEvent"}}},$defs:{HealthCheckEvent:{type:"object",required:["EventType"],properties:{SchemaVersion:{
$ref:"#/$defs/ExportSchemaVersion"},EventId:{$ref:"#/$defs/ExportEventId"},EventTimestamp:{$ref:"#/$\
defs/ExportEventTimestamp"},EventType:{$ref:"#/$defs/HealthCheckEventType"},DomainName:{$ref:"#/$def\
s/ExportDomainName"},ObjectTypeName:{$ref:"#/$defs/HealthCheckObjectTypeName"},AssociatedProfileId:{
$ref:"#/$defs/ExportAssociatedProfileId"},ProfileObjectUniqueKey:{$ref:"#/$defs/ExportProfileObjectU\
niqueKey"},Object:{$ref:"#/$defs/HealthCheckObject"},IsMessageRealTime:{$ref:"#/$defs/ExportIsMessag\
eRealTime"}}},ProfileEvent:{type:"object",required:["SchemaVersion","EventId","EventTimestamp","Even\
tType","DomainName","ObjectTypeName","Object","IsMessageRealTime"],properties:{SchemaVersion:{$ref:"\
#/$defs/ExportSchemaVersion"},EventId:{$ref:"#/$defs/ExportEventId"},EventTimestamp:{$ref:"#/$defs/E\
xportEventTimestamp"},EventType:{$ref:"#/$defs/ChangeEventType"},DomainName:{$ref:"#/$defs/ExportDom\
ainName"},ObjectTypeName:{$ref:"#/$defs/ProfileObjectTypeName"},AssociatedProfileId:{$ref:"#/$defs/N\
oAssociatedProfileId"},ProfileObjectUniqueKey:{$ref:"#/$defs/ExportProfileObjectUniqueKey"},Object:{
$ref:"#/$defs/ExportProfile"},IsMessageRealTime:{$ref:"#/$defs/ExportIsMessageRealTime"}}},StandardAssetEvent:{
type:"object",required:["SchemaVersion","EventId","EventTimestamp","EventType","DomainName","ObjectT\
ypeName","Object","IsMessageRealTime"],properties:{SchemaVersion:{$ref:"#/$defs/ExportSchemaVersion"},
EventId:{$ref:"#/$defs/ExportEventId"},EventTimestamp:{$ref:"#/$defs/ExportEventTimestamp"},EventType:{
$ref:"#/$defs/ChangeEventType"},DomainName:{$ref:"#/$defs/ExportDomainName"},ObjectTypeName:{$ref:"#\
/$defs/StandardAssetObjectTypeName"},AssociatedProfileId:{$ref:"#/$defs/ExportAssociatedProfileId"},
ProfileObjectUniqueKey:{$ref:"#/$defs/ExportProfileObjectUniqueKey"},Object:{$ref:"#/$defs/StandardA\
ssetObject"},IsMessageRealTime:{$ref:"#/$defs/ExportIsMessageRealTime"}}},StandardCaseEvent:{type:"o\
bject",required:["SchemaVersion","EventId","EventTimestamp","EventType","DomainName","ObjectTypeName",
"Object","IsMessageRealTime"],properties:{SchemaVersion:{$ref:"#/$defs/ExportSchemaVersion"},EventId:{
$ref:"#/$defs/ExportEventId"},EventTimestamp:{$ref:"#/$defs/ExportEventTimestamp"},EventType:{$ref:"\
#/$defs/ChangeEventType"},DomainName:{$ref:"#/$defs/ExportDomainName"},ObjectTypeName:{$ref:"#/$defs\
/StandardCaseObjectTypeName"},AssociatedProfileId:{$ref:"#/$defs/ExportAssociatedProfileId"},ProfileObjectUniqueKey:{
$ref:"#/$defs/ExportProfileObjectUniqueKey"},Object:{$ref:"#/$defs/StandardCaseObject"},IsMessageRealTime:{
$ref:"#/$defs/ExportIsMessageRealTime"}}},StandardOrderEvent:{type:"object",required:["SchemaVersion",
"EventId","EventTimestamp","EventType","DomainName","ObjectTypeName","Object","IsMessageRealTime"],properties:{
SchemaVersion:{$ref:"#/$defs/ExportSchemaVersion"},EventId:{$ref:"#/$defs/ExportEventId"},EventTimestamp:{
$ref:"#/$defs/ExportEventTimestamp"},EventType:{$ref:"#/$defs/ChangeEventType"},DomainName:{$ref:"#/\
$defs/ExportDomainName"},ObjectTypeName:{$ref:"#/$defs/StandardOrderObjectTypeName"},AssociatedProfileId:{
$ref:"#/$defs/ExportAssociatedProfileId"},ProfileObjectUniqueKey:{$ref:"#/$defs/ExportProfileObjectU\
niqueKey"},Object:{$ref:"#/$defs/StandardOrderObject"},IsMessageRealTime:{$ref:"#/$defs/ExportIsMess\
ageRealTime"}}},SalesforceAccountEvent:{type:"object",required:["SchemaVersion","EventId","EventTime\
stamp","EventType","DomainName","ObjectTypeName","Object","IsMessageRealTime"],properties:{SchemaVersion:{
$ref:"#/$defs/ExportSchemaVersion"},EventId:{$ref:"#/$defs/ExportEventId"},EventTimestamp:{$ref:"#/$\
defs/ExportEventTimestamp"},EventType:{$ref:"#/$defs/ChangeEventType"},DomainName:{$ref:"#/$defs/Exp\
ortDomainName"},ObjectTypeName:{$ref:"#/$defs/SalesforceAccountObjectTypeName"},AssociatedProfileId:{
$ref:"#/$defs/ExportAssociatedProfileId"},ProfileObjectUniqueKey:{$ref:"#/$defs/ExportProfileObjectU\
niqueKey"},Object:{$ref:"#/$defs/SalesforceAccountObject"},IsMessageRealTime:{$ref:"#/$defs/ExportIs\
MessageRealTime"}}},ProfileObjectEvent:{type:"object",required:["SchemaVersion","EventId","EventTime\
stamp","EventType","DomainName","ObjectTypeName","Object","IsMessageRealTime"],properties:{SchemaVersion:{
$ref:"#/$defs/ExportSchemaVersion"},EventId:{$ref:"#/$defs/ExportEventId"},EventTimestamp:{$ref:"#/$\
defs/ExportEventTimestamp"},EventType:{$ref:"#/$defs/ChangeEventType"},DomainName:{$ref:"#/$defs/Exp\
ortDomainName"},ObjectTypeName:{$ref:"#/$defs/ExportObjectTypeName"},AssociatedProfileId:{$ref:"#/$d\
efs/ExportAssociatedProfileId"},ProfileObjectUniqueKey:{$ref:"#/$defs/ExportProfileObjectUniqueKey"},
Object:{$ref:"#/$defs/ExportObject"},IsMessageRealTime:{$ref:"#/$defs/ExportIsMessageRealTime"}}},ExportSchemaVersion:{
const:0},ExportEventId:{type:"string",minLength:1},ExportEventTimestamp:{type:"string",format:"date-\
time",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-\
9]{2}:[0-9]{2})$(?!\\n)"},ExportEventType:{enum:["CREATED","UPDATED","HEALTH_CHECK"]},ChangeEventType:{
enum:["CREATED","UPDATED"]},HealthCheckEventType:{const:"HEALTH_CHECK"},ExportDomainName:{type:"stri\
ng",maxLength:64,pattern:"^[a-zA-Z0-9_-]+$(?!\\n)"},ExportObjectTypeName:{type:"string",maxLength:255,
pattern:"^[a-zA-Z_][a-zA-Z_0-9-]*$(?!\\n)"},ProfileObjectTypeName:{const:"_profile"},StandardAssetObjectTypeName:{
const:"_asset"},StandardCaseObjectTypeName:{const:"_case"},StandardOrderObjectTypeName:{const:"_orde\
r"},SalesforceAccountObjectTypeName:{const:"Salesforce-Account"},ExportAssociatedProfileId:{type:["s\
tring","null"],minLength:1},NoAssociatedProfileId:{type:"null"},ExportProfileObjectUniqueKey:{type:[
"string","null"],minLength:1,maxLength:255},ExportProfile:{$ref:"#/$defs/StandardProfile"},StandardAssetObject:{
$ref:"#/$defs/StandardAsset"},StandardCaseObject:{$ref:"#/$defs/StandardCase"},StandardOrderObject:{
$ref:"#/$defs/StandardOrder"},SalesforceAccountObject:{$ref:"#/$defs/SalesforceAccount"},ExportObject:{
type:"object"},ExportIsMessageRealTime:{type:"boolean"},HealthCheckObjectTypeName:{type:["string","n\
ull"]},HealthCheckObject:{type:["object","null"]},SalesforceAccount:{type:"object",properties:{Id:{type:[
"string","null"]},IsDeleted:{type:["boolean","null"]},Name:{type:["string","null"]},Phone:{type:["st\
ring","null"]},PhotoUrl:{type:["string","null"]},OwnerId:{type:["string","null"]},CreatedDate:{type:[
"string","null"]},CreatedById:{type:["string","null"]},LastModifiedDate:{type:["string","null"]},LastModifiedById:{
type:["string","null"]},SystemModstamp:{type:["string","null"]},LastActivityDate:{type:["string","nu\
ll"]},LastViewedDate:{type:["string","null"]},LastReferencedDate:{type:["string","null"]},CleanStatus:{
type:["string","null"]}},additionalProperties:!0},StandardAsset:{type:"object",properties:{AssetId:{
type:"string"},AssetName:{type:"string"},SerialNumber:{type:"string"},ModelNumber:{type:"string"},ModelName:{
type:"string"},ProductSKU:{type:"string"},PurchaseDate:{type:"string"},UsageEndDate:{type:"string"},
Status:{type:"string"},Price:{type:"string"},Quantity:{type:"string"},Description:{type:"string"},AdditionalInformation:{
type:"string"},DataSource:{type:"string"},Attributes:{type:"object",additionalProperties:{type:"stri\
ng"}}}},StandardCase:{type:"object",properties:{CaseId:{type:"string"},Title:{type:"string"},Summary:{
type:"string"},Status:{type:"string"},Reason:{type:"string"},CreatedBy:{type:"string"},CreatedDate:{
type:"string"},UpdatedDate:{type:"string"},ClosedDate:{type:"string"},AdditionalInformation:{type:"s\
tring"},DataSource:{type:"string"},Attributes:{type:"object",additionalProperties:{type:"string"}}}},
StandardOrder:{type:"object",properties:{OrderId:{type:"string"},CustomerEmail:{type:"string"},CustomerPhone:{
type:"string"},CreatedDate:{type:"string"},UpdatedDate:{type:"string"},ProcessedDate:{type:"string"},
ClosedDate:{type:"string"},CancelledDate:{type:"string"},CancelReason:{type:"string"},Name:{type:"st\
ring"},AdditionalInformation:{type:"string"},Gateway:{type:"string"},Status:{type:"string"},StatusCode:{
type:"string"},StatusUrl:{type:"string"},CreditCardNumber:{type:"string"},CreditCardCompany:{type:"s\
tring"},FulfillmentStatus:{type:"string"},TotalPrice:{type:"string"},TotalTax:{type:"string"},TotalDiscounts:{
type:"string"},TotalItemsPrice:{type:"string"},TotalShippingPrice:{type:"string"},TotalTipReceived:{
type:"string"},Currency:{type:"string"},TotalWeight:{type:"string"},BillingAddress:{$ref:"#/$defs/St\
andardOrder/$defs/OrderAddress"},ShippingAddress:{$ref:"#/$defs/StandardOrder/$defs/OrderAddress"},OrderItems:{
type:"array",items:{type:"object"}},Attributes:{type:"object",additionalProperties:{type:"string"}}},
$defs:{OrderAddress:{type:"object",properties:{Name:{type:"string"},Address1:{type:"string"},Address2:{
type:"string"},Address3:{type:"string"}},additionalProperties:!0}}},StandardProfile:{type:"object",properties:{
ProfileId:{type:"string",pattern:"^[a-f0-9]{32}$(?!\\n)"},AccountNumber:{type:"string",minLength:1,maxLength:255},
AdditionalInformation:{type:"string",minLength:1,maxLength:1e3},PartyType:{type:"string",minLength:1,
maxLength:255},BusinessName:{type:"string",minLength:1,maxLength:255},FirstName:{type:"string",minLength:1,
maxLength:255},MiddleName:{type:"string",minLength:1,maxLength:255},LastName:{type:"string",minLength:1,
maxLength:255},BirthDate:{type:"string",minLength:1,maxLength:255},Gender:{type:"string",minLength:1,
maxLength:255},PhoneNumber:{type:"string",minLength:1,maxLength:255},MobilePhoneNumber:{type:"string",
minLength:1,maxLength:255},HomePhoneNumber:{type:"string",minLength:1,maxLength:255},BusinessPhoneNumber:{
type:"string",minLength:1,maxLength:255},EmailAddress:{type:"string",minLength:1,maxLength:255},PersonalEmailAddress:{
type:"string",minLength:1,maxLength:255},BusinessEmailAddress:{type:"string",minLength:1,maxLength:255},
Address:{$ref:"#/$defs/StandardProfile/$defs/PostalAddress"},ShippingAddress:{$ref:"#/$defs/Standard\
Profile/$defs/PostalAddress"},MailingAddress:{$ref:"#/$defs/StandardProfile/$defs/PostalAddress"},BillingAddress:{
$ref:"#/$defs/StandardProfile/$defs/PostalAddress"},Attributes:{type:"object",propertyNames:{minLength:1,
maxLength:255},additionalProperties:{type:"string",minLength:1,maxLength:255}},FoundByItems:{type:"a\
rray",minItems:1,maxItems:5,items:{$ref:"#/$defs/StandardProfile/$defs/FoundByItem"}},PartyTypeString:{
type:"string",minLength:1,maxLength:255},GenderString:{type:"string",minLength:1,maxLength:255},ProfileType:{
enum:["ACCOUNT_PROFILE","PROFILE"]},EngagementPreferences:{$ref:"#/$defs/StandardProfile/$defs/Engag\
ementPreferenceLists"}},$defs:{PostalAddress:{type:"object",properties:{Address1:{type:"string",minLength:1,
maxLength:255},Address2:{type:"string",minLength:1,maxLength:255},Address3:{type:"string",minLength:1,
maxLength:255},Address4:{type:"string",minLength:1,maxLength:255},City:{type:"string",minLength:1,maxLength:255},
County:{type:"string",minLength:1,maxLength:255},State:{type:"string",minLength:1,maxLength:255},Province:{
type:"string",minLength:1,maxLength:255},Country:{type:"string",minLength:1,maxLength:255},PostalCode:{
type:"string",minLength:1,maxLength:255}}},FoundByItem:{type:"object",properties:{KeyName:{type:"str\
ing",minLength:1,maxLength:255},Values:{type:"array",items:{type:"string",minLength:1,maxLength:255}}}},
EngagementPreferenceLists:{type:"object",properties:{Phone:{type:"array",items:{$ref:"#/$defs/Standa\
rdProfile/$defs/ContactPreference"}},Email:{type:"array",items:{$ref:"#/$defs/StandardProfile/$defs/\
ContactPreference"}}}},ContactPreference:{type:"object",properties:{KeyName:{type:"string",minLength:1,
maxLength:255},KeyValue:{type:"string",minLength:1,maxLength:255},ProfileId:{type:"string",pattern:"\
^[a-f0-9]{32}$(?!\\n)"},ContactType:{type:"string",minLength:1,maxLength:255}}}}}}},validate:wr,predefined:[
"_profile","_asset","_order","_case","Salesforce-Account"],holds:{"/if":Cr,"/else/if":Mr,"/else/else\
/allOf/0/if":Rr,"/else/else/allOf/1/if":Vr,"/else/else/allOf/2/if":qr,"/else/else/allOf/3/if":Br,"/e\
lse/else/if":Ur}}},De=[0],Ce={nesting:500,rules:{"not-utf-8":{severity:"error",leaves_value:!1},"byt\
e-order-mark":{severity:"error",leaves_value:!0},"not-json":{severity:"error",leaves_value:!1},"not-\
a-json-number":{severity:"error",leaves_value:!1},"nested-too-deep":{severity:"error",leaves_value:!1},
"lone-surrogate":{severity:"error",leaves_value:!1},"field-repeated":{severity:"error",leaves_value:!0},
"name-repeated":{severity:"notice",leaves_value:!0},"number-out-of-range":{severity:"error",leaves_value:!1},
"no-event":{severity:"error",leaves_value:!1},"truncated-gzip":{severity:"error",leaves_value:!1},"d\
amaged-gzip":{severity:"error",leaves_value:!1}}},Xt={valid:{"asset-created":{SchemaVersion:0,EventId:"\
7d9e4c11-0000-0000-0000-5b0c8e2f4d11",EventTimestamp:"2023-03-02T09:30:00.100Z",EventType:"CREATED",
DomainName:"SampleDomain",ObjectTypeName:"_asset",AssociatedProfileId:"5ffcee99ab0000000000b3ae01225\
e40",ProfileObjectUniqueKey:"q1Zk0000000000000aB7RQcqfeBaRfBwrzW2MMbwsYw0=",Object:{AssetId:"A-1001",
AssetName:"Router",SerialNumber:"SN-88-21",ModelName:"RX-7",PurchaseDate:"2022-11-02",Status:"Shippe\
d",Price:"199.00",Quantity:"1",Description:"",DataSource:"crm",Attributes:{warranty:"2y"}},IsMessageRealTime:!0},
"case-created":{SchemaVersion:0,EventId:"7d9e4c13-0000-0000-0000-5b0c8e2f4d13",EventTimestamp:"2023-\
03-04T09:30:00.300Z",EventType:"CREATED",DomainName:"SampleDomain",ObjectTypeName:"_case",AssociatedProfileId:"\
5ffcee99ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"q3Zk0000000000000aB7RQcqfeBaRfBwrzW2MMbwsY\
w0=",Object:{CaseId:"C-77",Title:"Late delivery",Summary:"Parcel arrived two days late.",Status:"ope\
n",Reason:"delivery",CreatedBy:"agent-4",CreatedDate:"2023-03-04T09:30:00Z",DataSource:"crm"},IsMessageRealTime:!0},
"custom-object-created":{SchemaVersion:0,EventId:"7d9e4c14-0000-0000-0000-5b0c8e2f4d14",EventTimestamp:"\
2023-03-05T09:30:00.400Z",EventType:"CREATED",DomainName:"SampleDomain",ObjectTypeName:"LoyaltyCard",
AssociatedProfileId:"5ffcee99ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"q4Zk0000000000000aB7R\
QcqfeBaRfBwrzW2MMbwsYw0=",Object:{CardNumber:"LC-2041",Points:1280,Tier:{name:"gold",since:"2021-06-\
01"},tags:["new","\xE9t\xE9","\u{1F389}"]},IsMessageRealTime:!0},"documented-salesforce-account":{SchemaVersion:0,
EventId:"6049bf39-0000-0000-0000-b75656dd51a8",EventTimestamp:"2023-02-24T07:17:05.356Z",EventType:"\
UPDATED",DomainName:"SampleDomain",ObjectTypeName:"Salesforce-Account",AssociatedProfileId:"5ffcee99\
ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"cNo77ZI0000000000pCPB7RQcqfeBaRfBwrzW2MMbws=",Object:{
Id:"0012v00002kVKVuAAO",IsDeleted:!1,Name:"Company A",Phone:"+12065551234",PhotoUrl:"/services/image\
s/photo/0012v00002kVKVuAAO",OwnerId:"0052v00000fmQ7sAAE",CreatedDate:"2019-12-13T07:56:04.000+0000",
CreatedById:"0052v00000fmQ7sAAE",LastModifiedDate:"2023-02-22T20:29:43.000+0000",LastModifiedById:"0\
052v00000fmQ7sAAE",SystemModstamp:"2023-02-22T20:29:43.000+0000",LastActivityDate:"2020-03-18",LastViewedDate:"\
2023-02-23T00:09:49.000+0000",LastReferencedDate:"2023-02-23T00:09:49.000+0000",CleanStatus:"Pending"},
IsMessageRealTime:!0},"documented-template":{SchemaVersion:0,EventId:"eventId",EventTimestamp:"2020-\
01-01T00:00:00Z",EventType:"CREATED",DomainName:"domainName",ObjectTypeName:"objectTypeName",AssociatedProfileId:"\
associatedProfileId",ProfileObjectUniqueKey:"profileObjectUniqueKey",Object:{map:{k1:["a","b","c"]}},
IsMessageRealTime:!0},"health-check-bare":{EventType:"HEALTH_CHECK"},"health-check":{SchemaVersion:0,
EventId:"2fa8a09e-0000-0000-0000-6f1b2a9f0c55",EventTimestamp:"2023-02-24T07:00:00.000Z",EventType:"\
HEALTH_CHECK",DomainName:"SampleDomain",IsMessageRealTime:!0},"order-updated":{SchemaVersion:0,EventId:"\
7d9e4c12-0000-0000-0000-5b0c8e2f4d12",EventTimestamp:"2023-03-03T09:30:00.200Z",EventType:"UPDATED",
DomainName:"SampleDomain",ObjectTypeName:"_order",AssociatedProfileId:"5ffcee99ab0000000000b3ae01225\
e40",ProfileObjectUniqueKey:"q2Zk0000000000000aB7RQcqfeBaRfBwrzW2MMbwsYw0=",Object:{OrderId:"O-5001",
CustomerEmail:"ana@example.com",CustomerPhone:"+12065550100",CreatedDate:"2023-03-01T10:00:00Z",UpdatedDate:"\
2023-03-03T09:29:59Z",Name:"#5001",Gateway:"card",Status:"open",StatusCode:"1",FulfillmentStatus:"pa\
rtial",TotalPrice:"42.50",TotalTax:"3.10",TotalDiscounts:"0.00"},IsMessageRealTime:!0},"order-with-i\
tems":{SchemaVersion:0,EventId:"7d9e4c12-0000-0000-0000-5b0c8e2f4d12",EventTimestamp:"2023-03-03T09:\
30:00.200Z",EventType:"CREATED",DomainName:"SampleDomain",ObjectTypeName:"_order",AssociatedProfileId:"\
5ffcee99ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"q2Zk0000000000000aB7RQcqfeBaRfBwrzW2MMbwsY\
w0=",Object:{OrderId:"O-5002",Status:"",BillingAddress:{Name:"Ana Carolina",Address1:"123 Any Street",
City:"Any Town"},OrderItems:[{Title:"Router",Quantity:"1"}],Attributes:{campaign:"spring"}},IsMessageRealTime:!0},
"profile-created":{SchemaVersion:0,EventId:"0b8f3a52-0000-0000-0000-3d1f0d7f5a11",EventTimestamp:"20\
23-02-24T07:17:05.356Z",EventType:"CREATED",DomainName:"SampleDomain",ObjectTypeName:"_profile",Object:{
ProfileId:"5ffcee99ab0000000000b3ae01225e40",FirstName:"Ana",LastName:"Carolina",PhoneNumber:"+12065\
550100",Address:{Address1:"123 Any Street",City:"Any Town",PostalCode:"98101",Country:"US"},Attributes:{
tier:"gold"}},IsMessageRealTime:!0},"profile-object-without-ids":{SchemaVersion:0,EventId:"7d9e4c15-\
0000-0000-0000-5b0c8e2f4d15",EventTimestamp:"2023-03-06T09:30:00.500Z",EventType:"CREATED",DomainName:"\
SampleDomain",ObjectTypeName:"_case",Object:{},IsMessageRealTime:!0},"profile-updated-with-null-ids":{
SchemaVersion:0,EventId:"c1d3a1b0-0000-0000-0000-9a1d1c6f7a02",EventTimestamp:"2023-02-24T07:20:00Z",
EventType:"UPDATED",DomainName:"SampleDomain",ObjectTypeName:"_profile",AssociatedProfileId:null,ProfileObjectUniqueKey:null,
Object:{ProfileId:"5ffcee99ab0000000000b3ae01225e40",FirstName:"Ana",LastName:"Carolina",PhoneNumber:"\
+12065550100",Address:{Address1:"123 Any Street",City:"Any Town",PostalCode:"98101",Country:"US"},Attributes:{
tier:"gold"},Gender:"Diverse",GenderString:"Diverse",ShippingAddress:{}},IsMessageRealTime:!1},"sale\
sforce-account-of-an-instance":{SchemaVersion:0,EventId:"6049bf39-0000-0000-0000-b75656dd51a8",EventTimestamp:"\
2023-02-24T07:17:05.356Z",EventType:"UPDATED",DomainName:"SampleDomain",ObjectTypeName:"Salesforce-A\
ccount",AssociatedProfileId:"5ffcee99ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"cNo77ZI000000\
0000pCPB7RQcqfeBaRfBwrzW2MMbws=",Object:{Id:"0012v00002kVKVuAAO",IsDeleted:!1,Phone:null,Tier__c:"go\
ld"},IsMessageRealTime:!0}},invalid:{"asset-price-a-number":{why:"The fields of a standard asset are\
 texts, its price too.",pointer:"/Object/Price",rule:"type",event:{SchemaVersion:0,EventId:"7d9e4c11\
-0000-0000-0000-5b0c8e2f4d11",EventTimestamp:"2023-03-02T09:30:00.100Z",EventType:"CREATED",DomainName:"\
SampleDomain",ObjectTypeName:"_asset",AssociatedProfileId:"5ffcee99ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"\
q1Zk0000000000000aB7RQcqfeBaRfBwrzW2MMbwsYw0=",Object:{AssetId:"A-1001",Price:199},IsMessageRealTime:!0}},
"domain-name-missing":{why:"A change always carries DomainName.",pointer:"",rule:"required",event:{SchemaVersion:0,
EventId:"6049bf39-0000-0000-0000-b75656dd51a8",EventTimestamp:"2023-02-24T07:17:05.356Z",EventType:"\
UPDATED",ObjectTypeName:"Salesforce-Account",AssociatedProfileId:"5ffcee99ab0000000000b3ae01225e40",
ProfileObjectUniqueKey:"cNo77ZI0000000000pCPB7RQcqfeBaRfBwrzW2MMbws=",Object:{Id:"0012v00002kVKVuAAO",
IsDeleted:!1,Name:"Company A",Phone:"+12065551234",PhotoUrl:"/services/images/photo/0012v00002kVKVuA\
AO",OwnerId:"0052v00000fmQ7sAAE",CreatedDate:"2019-12-13T07:56:04.000+0000",CreatedById:"0052v00000f\
mQ7sAAE",LastModifiedDate:"2023-02-22T20:29:43.000+0000",LastModifiedById:"0052v00000fmQ7sAAE",SystemModstamp:"\
2023-02-22T20:29:43.000+0000",LastActivityDate:"2020-03-18",LastViewedDate:"2023-02-23T00:09:49.000+\
0000",LastReferencedDate:"2023-02-23T00:09:49.000+0000",CleanStatus:"Pending"},IsMessageRealTime:!0}},
"domain-name-too-long":{why:"The API admits 64 characters.",pointer:"/DomainName",rule:"maxLength",event:{
SchemaVersion:0,EventId:"6049bf39-0000-0000-0000-b75656dd51a8",EventTimestamp:"2023-02-24T07:17:05.3\
56Z",EventType:"UPDATED",DomainName:"ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd\
dd",ObjectTypeName:"Salesforce-Account",AssociatedProfileId:"5ffcee99ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"\
cNo77ZI0000000000pCPB7RQcqfeBaRfBwrzW2MMbws=",Object:{Id:"0012v00002kVKVuAAO",IsDeleted:!1,Name:"Com\
pany A",Phone:"+12065551234",PhotoUrl:"/services/images/photo/0012v00002kVKVuAAO",OwnerId:"0052v0000\
0fmQ7sAAE",CreatedDate:"2019-12-13T07:56:04.000+0000",CreatedById:"0052v00000fmQ7sAAE",LastModifiedDate:"\
2023-02-22T20:29:43.000+0000",LastModifiedById:"0052v00000fmQ7sAAE",SystemModstamp:"2023-02-22T20:29\
:43.000+0000",LastActivityDate:"2020-03-18",LastViewedDate:"2023-02-23T00:09:49.000+0000",LastReferencedDate:"\
2023-02-23T00:09:49.000+0000",CleanStatus:"Pending"},IsMessageRealTime:!0}},"domain-name-with-a-spac\
e":{why:"The API admits letters, digits, _ and -.",pointer:"/DomainName",rule:"pattern",event:{SchemaVersion:0,
EventId:"6049bf39-0000-0000-0000-b75656dd51a8",EventTimestamp:"2023-02-24T07:17:05.356Z",EventType:"\
UPDATED",DomainName:"Sample Domain",ObjectTypeName:"Salesforce-Account",AssociatedProfileId:"5ffcee9\
9ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"cNo77ZI0000000000pCPB7RQcqfeBaRfBwrzW2MMbws=",Object:{
Id:"0012v00002kVKVuAAO",IsDeleted:!1,Name:"Company A",Phone:"+12065551234",PhotoUrl:"/services/image\
s/photo/0012v00002kVKVuAAO",OwnerId:"0052v00000fmQ7sAAE",CreatedDate:"2019-12-13T07:56:04.000+0000",
CreatedById:"0052v00000fmQ7sAAE",LastModifiedDate:"2023-02-22T20:29:43.000+0000",LastModifiedById:"0\
052v00000fmQ7sAAE",SystemModstamp:"2023-02-22T20:29:43.000+0000",LastActivityDate:"2020-03-18",LastViewedDate:"\
2023-02-23T00:09:49.000+0000",LastReferencedDate:"2023-02-23T00:09:49.000+0000",CleanStatus:"Pending"},
IsMessageRealTime:!0}},"event-id-empty":{why:"An empty id cannot tell events apart.",pointer:"/Event\
Id",rule:"minLength",event:{SchemaVersion:0,EventId:"",EventTimestamp:"2023-02-24T07:17:05.356Z",EventType:"\
UPDATED",DomainName:"SampleDomain",ObjectTypeName:"Salesforce-Account",AssociatedProfileId:"5ffcee99\
ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"cNo77ZI0000000000pCPB7RQcqfeBaRfBwrzW2MMbws=",Object:{
Id:"0012v00002kVKVuAAO",IsDeleted:!1,Name:"Company A",Phone:"+12065551234",PhotoUrl:"/services/image\
s/photo/0012v00002kVKVuAAO",OwnerId:"0052v00000fmQ7sAAE",CreatedDate:"2019-12-13T07:56:04.000+0000",
CreatedById:"0052v00000fmQ7sAAE",LastModifiedDate:"2023-02-22T20:29:43.000+0000",LastModifiedById:"0\
052v00000fmQ7sAAE",SystemModstamp:"2023-02-22T20:29:43.000+0000",LastActivityDate:"2020-03-18",LastViewedDate:"\
2023-02-23T00:09:49.000+0000",LastReferencedDate:"2023-02-23T00:09:49.000+0000",CleanStatus:"Pending"},
IsMessageRealTime:!0}},"event-id-missing":{why:"A change always carries EventId.",pointer:"",rule:"r\
equired",event:{SchemaVersion:0,EventTimestamp:"2023-02-24T07:17:05.356Z",EventType:"UPDATED",DomainName:"\
SampleDomain",ObjectTypeName:"Salesforce-Account",AssociatedProfileId:"5ffcee99ab0000000000b3ae01225\
e40",ProfileObjectUniqueKey:"cNo77ZI0000000000pCPB7RQcqfeBaRfBwrzW2MMbws=",Object:{Id:"0012v00002kVK\
VuAAO",IsDeleted:!1,Name:"Company A",Phone:"+12065551234",PhotoUrl:"/services/images/photo/0012v0000\
2kVKVuAAO",OwnerId:"0052v00000fmQ7sAAE",CreatedDate:"2019-12-13T07:56:04.000+0000",CreatedById:"0052\
v00000fmQ7sAAE",LastModifiedDate:"2023-02-22T20:29:43.000+0000",LastModifiedById:"0052v00000fmQ7sAAE",
SystemModstamp:"2023-02-22T20:29:43.000+0000",LastActivityDate:"2020-03-18",LastViewedDate:"2023-02-\
23T00:09:49.000+0000",LastReferencedDate:"2023-02-23T00:09:49.000+0000",CleanStatus:"Pending"},IsMessageRealTime:!0}},
"event-timestamp-a-number":{why:"Epoch seconds are no date-time.",pointer:"/EventTimestamp",rule:"ty\
pe",event:{SchemaVersion:0,EventId:"6049bf39-0000-0000-0000-b75656dd51a8",EventTimestamp:1677223025,
EventType:"UPDATED",DomainName:"SampleDomain",ObjectTypeName:"Salesforce-Account",AssociatedProfileId:"\
5ffcee99ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"cNo77ZI0000000000pCPB7RQcqfeBaRfBwrzW2MMbw\
s=",Object:{Id:"0012v00002kVKVuAAO",IsDeleted:!1,Name:"Company A",Phone:"+12065551234",PhotoUrl:"/se\
rvices/images/photo/0012v00002kVKVuAAO",OwnerId:"0052v00000fmQ7sAAE",CreatedDate:"2019-12-13T07:56:0\
4.000+0000",CreatedById:"0052v00000fmQ7sAAE",LastModifiedDate:"2023-02-22T20:29:43.000+0000",LastModifiedById:"\
0052v00000fmQ7sAAE",SystemModstamp:"2023-02-22T20:29:43.000+0000",LastActivityDate:"2020-03-18",LastViewedDate:"\
2023-02-23T00:09:49.000+0000",LastReferencedDate:"2023-02-23T00:09:49.000+0000",CleanStatus:"Pending"},
IsMessageRealTime:!0}},"event-timestamp-fraction-too-long":{why:"A consumer may rely on at most nine\
 digits.",pointer:"/EventTimestamp",rule:"pattern",event:{SchemaVersion:0,EventId:"6049bf39-0000-000\
0-0000-b75656dd51a8",EventTimestamp:"2023-02-24T07:17:05.1234567890Z",EventType:"UPDATED",DomainName:"\
SampleDomain",ObjectTypeName:"Salesforce-Account",AssociatedProfileId:"5ffcee99ab0000000000b3ae01225\
e40",ProfileObjectUniqueKey:"cNo77ZI0000000000pCPB7RQcqfeBaRfBwrzW2MMbws=",Object:{Id:"0012v00002kVK\
VuAAO",IsDeleted:!1,Name:"Company A",Phone:"+12065551234",PhotoUrl:"/services/images/photo/0012v0000\
2kVKVuAAO",OwnerId:"0052v00000fmQ7sAAE",CreatedDate:"2019-12-13T07:56:04.000+0000",CreatedById:"0052\
v00000fmQ7sAAE",LastModifiedDate:"2023-02-22T20:29:43.000+0000",LastModifiedById:"0052v00000fmQ7sAAE",
SystemModstamp:"2023-02-22T20:29:43.000+0000",LastActivityDate:"2020-03-18",LastViewedDate:"2023-02-\
23T00:09:49.000+0000",LastReferencedDate:"2023-02-23T00:09:49.000+0000",CleanStatus:"Pending"},IsMessageRealTime:!0}},
"event-timestamp-leap-second-elsewhere":{why:"A leap second is only where UTC is 23:59:60.",pointer:"\
/EventTimestamp",rule:"format",event:{SchemaVersion:0,EventId:"6049bf39-0000-0000-0000-b75656dd51a8",
EventTimestamp:"2016-12-31T22:59:60Z",EventType:"UPDATED",DomainName:"SampleDomain",ObjectTypeName:"\
Salesforce-Account",AssociatedProfileId:"5ffcee99ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"c\
No77ZI0000000000pCPB7RQcqfeBaRfBwrzW2MMbws=",Object:{Id:"0012v00002kVKVuAAO",IsDeleted:!1,Name:"Comp\
any A",Phone:"+12065551234",PhotoUrl:"/services/images/photo/0012v00002kVKVuAAO",OwnerId:"0052v00000\
fmQ7sAAE",CreatedDate:"2019-12-13T07:56:04.000+0000",CreatedById:"0052v00000fmQ7sAAE",LastModifiedDate:"\
2023-02-22T20:29:43.000+0000",LastModifiedById:"0052v00000fmQ7sAAE",SystemModstamp:"2023-02-22T20:29\
:43.000+0000",LastActivityDate:"2020-03-18",LastViewedDate:"2023-02-23T00:09:49.000+0000",LastReferencedDate:"\
2023-02-23T00:09:49.000+0000",CleanStatus:"Pending"},IsMessageRealTime:!0}},"event-timestamp-missing":{
why:"A change always carries EventTimestamp.",pointer:"",rule:"required",event:{SchemaVersion:0,EventId:"\
6049bf39-0000-0000-0000-b75656dd51a8",EventType:"UPDATED",DomainName:"SampleDomain",ObjectTypeName:"\
Salesforce-Account",AssociatedProfileId:"5ffcee99ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"c\
No77ZI0000000000pCPB7RQcqfeBaRfBwrzW2MMbws=",Object:{Id:"0012v00002kVKVuAAO",IsDeleted:!1,Name:"Comp\
any A",Phone:"+12065551234",PhotoUrl:"/services/images/photo/0012v00002kVKVuAAO",OwnerId:"0052v00000\
fmQ7sAAE",CreatedDate:"2019-12-13T07:56:04.000+0000",CreatedById:"0052v00000fmQ7sAAE",LastModifiedDate:"\
2023-02-22T20:29:43.000+0000",LastModifiedById:"0052v00000fmQ7sAAE",SystemModstamp:"2023-02-22T20:29\
:43.000+0000",LastActivityDate:"2020-03-18",LastViewedDate:"2023-02-23T00:09:49.000+0000",LastReferencedDate:"\
2023-02-23T00:09:49.000+0000",CleanStatus:"Pending"},IsMessageRealTime:!0}},"event-timestamp-no-such\
-day":{why:"2023 is not a leap year.",pointer:"/EventTimestamp",rule:"format",event:{SchemaVersion:0,
EventId:"6049bf39-0000-0000-0000-b75656dd51a8",EventTimestamp:"2023-02-29T07:17:05.356Z",EventType:"\
UPDATED",DomainName:"SampleDomain",ObjectTypeName:"Salesforce-Account",AssociatedProfileId:"5ffcee99\
ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"cNo77ZI0000000000pCPB7RQcqfeBaRfBwrzW2MMbws=",Object:{
Id:"0012v00002kVKVuAAO",IsDeleted:!1,Name:"Company A",Phone:"+12065551234",PhotoUrl:"/services/image\
s/photo/0012v00002kVKVuAAO",OwnerId:"0052v00000fmQ7sAAE",CreatedDate:"2019-12-13T07:56:04.000+0000",
CreatedById:"0052v00000fmQ7sAAE",LastModifiedDate:"2023-02-22T20:29:43.000+0000",LastModifiedById:"0\
052v00000fmQ7sAAE",SystemModstamp:"2023-02-22T20:29:43.000+0000",LastActivityDate:"2020-03-18",LastViewedDate:"\
2023-02-23T00:09:49.000+0000",LastReferencedDate:"2023-02-23T00:09:49.000+0000",CleanStatus:"Pending"},
IsMessageRealTime:!0}},"event-timestamp-without-zone":{why:"Without an offset a time is no instant.",
pointer:"/EventTimestamp",rule:"format",event:{SchemaVersion:0,EventId:"6049bf39-0000-0000-0000-b756\
56dd51a8",EventTimestamp:"2023-02-24T07:17:05.356",EventType:"UPDATED",DomainName:"SampleDomain",ObjectTypeName:"\
Salesforce-Account",AssociatedProfileId:"5ffcee99ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"c\
No77ZI0000000000pCPB7RQcqfeBaRfBwrzW2MMbws=",Object:{Id:"0012v00002kVKVuAAO",IsDeleted:!1,Name:"Comp\
any A",Phone:"+12065551234",PhotoUrl:"/services/images/photo/0012v00002kVKVuAAO",OwnerId:"0052v00000\
fmQ7sAAE",CreatedDate:"2019-12-13T07:56:04.000+0000",CreatedById:"0052v00000fmQ7sAAE",LastModifiedDate:"\
2023-02-22T20:29:43.000+0000",LastModifiedById:"0052v00000fmQ7sAAE",SystemModstamp:"2023-02-22T20:29\
:43.000+0000",LastActivityDate:"2020-03-18",LastViewedDate:"2023-02-23T00:09:49.000+0000",LastReferencedDate:"\
2023-02-23T00:09:49.000+0000",CleanStatus:"Pending"},IsMessageRealTime:!0}},"event-type-missing":{why:"\
Without an EventType nobody knows what happened.",pointer:"",rule:"required",event:{SchemaVersion:0,
EventId:"6049bf39-0000-0000-0000-b75656dd51a8",EventTimestamp:"2023-02-24T07:17:05.356Z",DomainName:"\
SampleDomain",ObjectTypeName:"Salesforce-Account",AssociatedProfileId:"5ffcee99ab0000000000b3ae01225\
e40",ProfileObjectUniqueKey:"cNo77ZI0000000000pCPB7RQcqfeBaRfBwrzW2MMbws=",Object:{Id:"0012v00002kVK\
VuAAO",IsDeleted:!1,Name:"Company A",Phone:"+12065551234",PhotoUrl:"/services/images/photo/0012v0000\
2kVKVuAAO",OwnerId:"0052v00000fmQ7sAAE",CreatedDate:"2019-12-13T07:56:04.000+0000",CreatedById:"0052\
v00000fmQ7sAAE",LastModifiedDate:"2023-02-22T20:29:43.000+0000",LastModifiedById:"0052v00000fmQ7sAAE",
SystemModstamp:"2023-02-22T20:29:43.000+0000",LastActivityDate:"2020-03-18",LastViewedDate:"2023-02-\
23T00:09:49.000+0000",LastReferencedDate:"2023-02-23T00:09:49.000+0000",CleanStatus:"Pending"},IsMessageRealTime:!0}},
"event-type-unknown":{why:"MERGED is observed from another producer of the same shape; it is not doc\
umented.",pointer:"/EventType",rule:"enum",event:{SchemaVersion:0,EventId:"6049bf39-0000-0000-0000-b\
75656dd51a8",EventTimestamp:"2023-02-24T07:17:05.356Z",EventType:"MERGED",DomainName:"SampleDomain",
ObjectTypeName:"Salesforce-Account",AssociatedProfileId:"5ffcee99ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"\
cNo77ZI0000000000pCPB7RQcqfeBaRfBwrzW2MMbws=",Object:{Id:"0012v00002kVKVuAAO",IsDeleted:!1,Name:"Com\
pany A",Phone:"+12065551234",PhotoUrl:"/services/images/photo/0012v00002kVKVuAAO",OwnerId:"0052v0000\
0fmQ7sAAE",CreatedDate:"2019-12-13T07:56:04.000+0000",CreatedById:"0052v00000fmQ7sAAE",LastModifiedDate:"\
2023-02-22T20:29:43.000+0000",LastModifiedById:"0052v00000fmQ7sAAE",SystemModstamp:"2023-02-22T20:29\
:43.000+0000",LastActivityDate:"2020-03-18",LastViewedDate:"2023-02-23T00:09:49.000+0000",LastReferencedDate:"\
2023-02-23T00:09:49.000+0000",CleanStatus:"Pending"},IsMessageRealTime:!0}},"health-check-timestamp-\
broken":{why:"What a health check does carry is held to its field.",pointer:"/EventTimestamp",rule:"\
format",event:{SchemaVersion:0,EventId:"2fa8a09e-0000-0000-0000-6f1b2a9f0c55",EventTimestamp:"now",EventType:"\
HEALTH_CHECK",DomainName:"SampleDomain",IsMessageRealTime:!0}},"is-message-real-time-a-string":{why:"\
The flag is a boolean.",pointer:"/IsMessageRealTime",rule:"type",event:{SchemaVersion:0,EventId:"604\
9bf39-0000-0000-0000-b75656dd51a8",EventTimestamp:"2023-02-24T07:17:05.356Z",EventType:"UPDATED",DomainName:"\
SampleDomain",ObjectTypeName:"Salesforce-Account",AssociatedProfileId:"5ffcee99ab0000000000b3ae01225\
e40",ProfileObjectUniqueKey:"cNo77ZI0000000000pCPB7RQcqfeBaRfBwrzW2MMbws=",Object:{Id:"0012v00002kVK\
VuAAO",IsDeleted:!1,Name:"Company A",Phone:"+12065551234",PhotoUrl:"/services/images/photo/0012v0000\
2kVKVuAAO",OwnerId:"0052v00000fmQ7sAAE",CreatedDate:"2019-12-13T07:56:04.000+0000",CreatedById:"0052\
v00000fmQ7sAAE",LastModifiedDate:"2023-02-22T20:29:43.000+0000",LastModifiedById:"0052v00000fmQ7sAAE",
SystemModstamp:"2023-02-22T20:29:43.000+0000",LastActivityDate:"2020-03-18",LastViewedDate:"2023-02-\
23T00:09:49.000+0000",LastReferencedDate:"2023-02-23T00:09:49.000+0000",CleanStatus:"Pending"},IsMessageRealTime:"\
true"}},"is-message-real-time-missing":{why:"A change always carries IsMessageRealTime.",pointer:"",
rule:"required",event:{SchemaVersion:0,EventId:"6049bf39-0000-0000-0000-b75656dd51a8",EventTimestamp:"\
2023-02-24T07:17:05.356Z",EventType:"UPDATED",DomainName:"SampleDomain",ObjectTypeName:"Salesforce-A\
ccount",AssociatedProfileId:"5ffcee99ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"cNo77ZI000000\
0000pCPB7RQcqfeBaRfBwrzW2MMbws=",Object:{Id:"0012v00002kVKVuAAO",IsDeleted:!1,Name:"Company A",Phone:"\
+12065551234",PhotoUrl:"/services/images/photo/0012v00002kVKVuAAO",OwnerId:"0052v00000fmQ7sAAE",CreatedDate:"\
2019-12-13T07:56:04.000+0000",CreatedById:"0052v00000fmQ7sAAE",LastModifiedDate:"2023-02-22T20:29:43\
.000+0000",LastModifiedById:"0052v00000fmQ7sAAE",SystemModstamp:"2023-02-22T20:29:43.000+0000",LastActivityDate:"\
2020-03-18",LastViewedDate:"2023-02-23T00:09:49.000+0000",LastReferencedDate:"2023-02-23T00:09:49.00\
0+0000",CleanStatus:"Pending"}}},"not-an-object":{why:"An event is a JSON object.",pointer:"",rule:"\
type",event:[{SchemaVersion:0,EventId:"6049bf39-0000-0000-0000-b75656dd51a8",EventTimestamp:"2023-02\
-24T07:17:05.356Z",EventType:"UPDATED",DomainName:"SampleDomain",ObjectTypeName:"Salesforce-Account",
AssociatedProfileId:"5ffcee99ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"cNo77ZI0000000000pCPB\
7RQcqfeBaRfBwrzW2MMbws=",Object:{Id:"0012v00002kVKVuAAO",IsDeleted:!1,Name:"Company A",Phone:"+12065\
551234",PhotoUrl:"/services/images/photo/0012v00002kVKVuAAO",OwnerId:"0052v00000fmQ7sAAE",CreatedDate:"\
2019-12-13T07:56:04.000+0000",CreatedById:"0052v00000fmQ7sAAE",LastModifiedDate:"2023-02-22T20:29:43\
.000+0000",LastModifiedById:"0052v00000fmQ7sAAE",SystemModstamp:"2023-02-22T20:29:43.000+0000",LastActivityDate:"\
2020-03-18",LastViewedDate:"2023-02-23T00:09:49.000+0000",LastReferencedDate:"2023-02-23T00:09:49.00\
0+0000",CleanStatus:"Pending"},IsMessageRealTime:!0}]},"object-an-array":{why:"The object of an even\
t is a JSON object.",pointer:"/Object",rule:"type",event:{SchemaVersion:0,EventId:"6049bf39-0000-000\
0-0000-b75656dd51a8",EventTimestamp:"2023-02-24T07:17:05.356Z",EventType:"UPDATED",DomainName:"Sampl\
eDomain",ObjectTypeName:"Salesforce-Account",AssociatedProfileId:"5ffcee99ab0000000000b3ae01225e40",
ProfileObjectUniqueKey:"cNo77ZI0000000000pCPB7RQcqfeBaRfBwrzW2MMbws=",Object:[],IsMessageRealTime:!0}},
"object-missing":{why:"A change always carries Object.",pointer:"",rule:"required",event:{SchemaVersion:0,
EventId:"6049bf39-0000-0000-0000-b75656dd51a8",EventTimestamp:"2023-02-24T07:17:05.356Z",EventType:"\
UPDATED",DomainName:"SampleDomain",ObjectTypeName:"Salesforce-Account",AssociatedProfileId:"5ffcee99\
ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"cNo77ZI0000000000pCPB7RQcqfeBaRfBwrzW2MMbws=",IsMessageRealTime:!0}},
"object-null":{why:"A change carries its object.",pointer:"/Object",rule:"type",event:{SchemaVersion:0,
EventId:"6049bf39-0000-0000-0000-b75656dd51a8",EventTimestamp:"2023-02-24T07:17:05.356Z",EventType:"\
UPDATED",DomainName:"SampleDomain",ObjectTypeName:"Salesforce-Account",AssociatedProfileId:"5ffcee99\
ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"cNo77ZI0000000000pCPB7RQcqfeBaRfBwrzW2MMbws=",Object:null,
IsMessageRealTime:!0}},"object-type-name-missing":{why:"A change always carries ObjectTypeName.",pointer:"",
rule:"required",event:{SchemaVersion:0,EventId:"6049bf39-0000-0000-0000-b75656dd51a8",EventTimestamp:"\
2023-02-24T07:17:05.356Z",EventType:"UPDATED",DomainName:"SampleDomain",AssociatedProfileId:"5ffcee9\
9ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"cNo77ZI0000000000pCPB7RQcqfeBaRfBwrzW2MMbws=",Object:{
Id:"0012v00002kVKVuAAO",IsDeleted:!1,Name:"Company A",Phone:"+12065551234",PhotoUrl:"/services/image\
s/photo/0012v00002kVKVuAAO",OwnerId:"0052v00000fmQ7sAAE",CreatedDate:"2019-12-13T07:56:04.000+0000",
CreatedById:"0052v00000fmQ7sAAE",LastModifiedDate:"2023-02-22T20:29:43.000+0000",LastModifiedById:"0\
052v00000fmQ7sAAE",SystemModstamp:"2023-02-22T20:29:43.000+0000",LastActivityDate:"2020-03-18",LastViewedDate:"\
2023-02-23T00:09:49.000+0000",LastReferencedDate:"2023-02-23T00:09:49.000+0000",CleanStatus:"Pending"},
IsMessageRealTime:!0}},"object-type-name-with-a-leading-digit":{why:"The API admits a letter or _ in\
 the first place.",pointer:"/ObjectTypeName",rule:"pattern",event:{SchemaVersion:0,EventId:"6049bf39\
-0000-0000-0000-b75656dd51a8",EventTimestamp:"2023-02-24T07:17:05.356Z",EventType:"UPDATED",DomainName:"\
SampleDomain",ObjectTypeName:"2go",AssociatedProfileId:"5ffcee99ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"\
cNo77ZI0000000000pCPB7RQcqfeBaRfBwrzW2MMbws=",Object:{Id:"0012v00002kVKVuAAO",IsDeleted:!1,Name:"Com\
pany A",Phone:"+12065551234",PhotoUrl:"/services/images/photo/0012v00002kVKVuAAO",OwnerId:"0052v0000\
0fmQ7sAAE",CreatedDate:"2019-12-13T07:56:04.000+0000",CreatedById:"0052v00000fmQ7sAAE",LastModifiedDate:"\
2023-02-22T20:29:43.000+0000",LastModifiedById:"0052v00000fmQ7sAAE",SystemModstamp:"2023-02-22T20:29\
:43.000+0000",LastActivityDate:"2020-03-18",LastViewedDate:"2023-02-23T00:09:49.000+0000",LastReferencedDate:"\
2023-02-23T00:09:49.000+0000",CleanStatus:"Pending"},IsMessageRealTime:!0}},"order-item-a-string":{why:"\
An item of a standard order is an object.",pointer:"/Object/OrderItems/0",rule:"type",event:{SchemaVersion:0,
EventId:"7d9e4c12-0000-0000-0000-5b0c8e2f4d12",EventTimestamp:"2023-03-03T09:30:00.200Z",EventType:"\
UPDATED",DomainName:"SampleDomain",ObjectTypeName:"_order",AssociatedProfileId:"5ffcee99ab0000000000\
b3ae01225e40",ProfileObjectUniqueKey:"q2Zk0000000000000aB7RQcqfeBaRfBwrzW2MMbwsYw0=",Object:{OrderId:"\
O-5001",OrderItems:["Router"]},IsMessageRealTime:!0}},"profile-address-a-string":{why:"An address is\
 an object.",pointer:"/Object/Address",rule:"type",event:{SchemaVersion:0,EventId:"0b8f3a52-0000-000\
0-0000-3d1f0d7f5a11",EventTimestamp:"2023-02-24T07:17:05.356Z",EventType:"CREATED",DomainName:"Sampl\
eDomain",ObjectTypeName:"_profile",Object:{Address:"123 Any Street"},IsMessageRealTime:!0}},"profile\
-attribute-not-a-string":{why:"Attributes map names to strings.",pointer:"/Object/Attributes/visits",
rule:"type",event:{SchemaVersion:0,EventId:"0b8f3a52-0000-0000-0000-3d1f0d7f5a11",EventTimestamp:"20\
23-02-24T07:17:05.356Z",EventType:"CREATED",DomainName:"SampleDomain",ObjectTypeName:"_profile",Object:{
Attributes:{visits:12}},IsMessageRealTime:!0}},"profile-id-not-hexadecimal":{why:"Profile ids are 32\
 of [a-f0-9].",pointer:"/Object/ProfileId",rule:"pattern",event:{SchemaVersion:0,EventId:"0b8f3a52-0\
000-0000-0000-3d1f0d7f5a11",EventTimestamp:"2023-02-24T07:17:05.356Z",EventType:"CREATED",DomainName:"\
SampleDomain",ObjectTypeName:"_profile",Object:{ProfileId:"5FFCEE99AB0000000000B3AE01225E40"},IsMessageRealTime:!0}},
"profile-object-unique-key-too-long":{why:"The API admits 255 characters.",pointer:"/ProfileObjectUn\
iqueKey",rule:"maxLength",event:{SchemaVersion:0,EventId:"6049bf39-0000-0000-0000-b75656dd51a8",EventTimestamp:"\
2023-02-24T07:17:05.356Z",EventType:"UPDATED",DomainName:"SampleDomain",ObjectTypeName:"Salesforce-A\
ccount",AssociatedProfileId:"5ffcee99ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"kkkkkkkkkkkkk\
kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk\
kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk\
kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk",Object:{Id:"0012v00002kVKVuAAO",IsDeleted:!1,Name:"Comp\
any A",Phone:"+12065551234",PhotoUrl:"/services/images/photo/0012v00002kVKVuAAO",OwnerId:"0052v00000\
fmQ7sAAE",CreatedDate:"2019-12-13T07:56:04.000+0000",CreatedById:"0052v00000fmQ7sAAE",LastModifiedDate:"\
2023-02-22T20:29:43.000+0000",LastModifiedById:"0052v00000fmQ7sAAE",SystemModstamp:"2023-02-22T20:29\
:43.000+0000",LastActivityDate:"2020-03-18",LastViewedDate:"2023-02-23T00:09:49.000+0000",LastReferencedDate:"\
2023-02-23T00:09:49.000+0000",CleanStatus:"Pending"},IsMessageRealTime:!0}},"profile-with-associated\
-profile-id":{why:"A standard profile is associated with no other.",pointer:"/AssociatedProfileId",rule:"\
type",event:{SchemaVersion:0,EventId:"0b8f3a52-0000-0000-0000-3d1f0d7f5a11",EventTimestamp:"2023-02-\
24T07:17:05.356Z",EventType:"CREATED",DomainName:"SampleDomain",ObjectTypeName:"_profile",Object:{ProfileId:"\
5ffcee99ab0000000000b3ae01225e40",FirstName:"Ana",LastName:"Carolina",PhoneNumber:"+12065550100",Address:{
Address1:"123 Any Street",City:"Any Town",PostalCode:"98101",Country:"US"},Attributes:{tier:"gold"}},
IsMessageRealTime:!0,AssociatedProfileId:"5ffcee99ab0000000000b3ae01225e40"}},"salesforce-account-fl\
ag-a-string":{why:"The documented sample has IsDeleted as a boolean.",pointer:"/Object/IsDeleted",rule:"\
type",event:{SchemaVersion:0,EventId:"6049bf39-0000-0000-0000-b75656dd51a8",EventTimestamp:"2023-02-\
24T07:17:05.356Z",EventType:"UPDATED",DomainName:"SampleDomain",ObjectTypeName:"Salesforce-Account",
AssociatedProfileId:"5ffcee99ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"cNo77ZI0000000000pCPB\
7RQcqfeBaRfBwrzW2MMbws=",Object:{Id:"0012v00002kVKVuAAO",IsDeleted:"false"},IsMessageRealTime:!0}},"\
schema-version-a-string":{why:"The version is the number 0.",pointer:"/SchemaVersion",rule:"const",event:{
SchemaVersion:"0",EventId:"6049bf39-0000-0000-0000-b75656dd51a8",EventTimestamp:"2023-02-24T07:17:05\
.356Z",EventType:"UPDATED",DomainName:"SampleDomain",ObjectTypeName:"Salesforce-Account",AssociatedProfileId:"\
5ffcee99ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"cNo77ZI0000000000pCPB7RQcqfeBaRfBwrzW2MMbw\
s=",Object:{Id:"0012v00002kVKVuAAO",IsDeleted:!1,Name:"Company A",Phone:"+12065551234",PhotoUrl:"/se\
rvices/images/photo/0012v00002kVKVuAAO",OwnerId:"0052v00000fmQ7sAAE",CreatedDate:"2019-12-13T07:56:0\
4.000+0000",CreatedById:"0052v00000fmQ7sAAE",LastModifiedDate:"2023-02-22T20:29:43.000+0000",LastModifiedById:"\
0052v00000fmQ7sAAE",SystemModstamp:"2023-02-22T20:29:43.000+0000",LastActivityDate:"2020-03-18",LastViewedDate:"\
2023-02-23T00:09:49.000+0000",LastReferencedDate:"2023-02-23T00:09:49.000+0000",CleanStatus:"Pending"},
IsMessageRealTime:!0}},"schema-version-missing":{why:"A change always carries SchemaVersion.",pointer:"",
rule:"required",event:{EventId:"6049bf39-0000-0000-0000-b75656dd51a8",EventTimestamp:"2023-02-24T07:\
17:05.356Z",EventType:"UPDATED",DomainName:"SampleDomain",ObjectTypeName:"Salesforce-Account",AssociatedProfileId:"\
5ffcee99ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"cNo77ZI0000000000pCPB7RQcqfeBaRfBwrzW2MMbw\
s=",Object:{Id:"0012v00002kVKVuAAO",IsDeleted:!1,Name:"Company A",Phone:"+12065551234",PhotoUrl:"/se\
rvices/images/photo/0012v00002kVKVuAAO",OwnerId:"0052v00000fmQ7sAAE",CreatedDate:"2019-12-13T07:56:0\
4.000+0000",CreatedById:"0052v00000fmQ7sAAE",LastModifiedDate:"2023-02-22T20:29:43.000+0000",LastModifiedById:"\
0052v00000fmQ7sAAE",SystemModstamp:"2023-02-22T20:29:43.000+0000",LastActivityDate:"2020-03-18",LastViewedDate:"\
2023-02-23T00:09:49.000+0000",LastReferencedDate:"2023-02-23T00:09:49.000+0000",CleanStatus:"Pending"},
IsMessageRealTime:!0}},"schema-version-not-published":{why:"Only SchemaVersion 0 is published.",pointer:"\
/SchemaVersion",rule:"unknown-schema-version",event:{SchemaVersion:1,EventId:"6049bf39-0000-0000-000\
0-b75656dd51a8",EventTimestamp:"2023-02-24T07:17:05.356Z",EventType:"UPDATED",DomainName:"SampleDoma\
in",ObjectTypeName:"Salesforce-Account",AssociatedProfileId:"5ffcee99ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"\
cNo77ZI0000000000pCPB7RQcqfeBaRfBwrzW2MMbws=",Object:{Id:"0012v00002kVKVuAAO",IsDeleted:!1,Name:"Com\
pany A",Phone:"+12065551234",PhotoUrl:"/services/images/photo/0012v00002kVKVuAAO",OwnerId:"0052v0000\
0fmQ7sAAE",CreatedDate:"2019-12-13T07:56:04.000+0000",CreatedById:"0052v00000fmQ7sAAE",LastModifiedDate:"\
2023-02-22T20:29:43.000+0000",LastModifiedById:"0052v00000fmQ7sAAE",SystemModstamp:"2023-02-22T20:29\
:43.000+0000",LastActivityDate:"2020-03-18",LastViewedDate:"2023-02-23T00:09:49.000+0000",LastReferencedDate:"\
2023-02-23T00:09:49.000+0000",CleanStatus:"Pending"},IsMessageRealTime:!0}}}};function oe(t){let s=t.includes("'")&&!t.includes('"')?'"':"'",d=t.replace(/[\p{C}\p{Z}'"\\]/gu,f=>f===
" "?f:f==="'"||f==='"'?f===s?`\\${f}`:f:_r[f]??Wr(f.codePointAt(0)));return s+d+s}function de(t,s){if(t.
length<=s)return t;let d=Array.from(t.slice(0,2*s+2));return d.length<=s?t:`${d.slice(0,s-1).join("")}\
\u2026`}function bt(t){let s=Object.is(t,-0)||t<0?"-":"",[d,f]=Math.abs(t).toExponential().split("e"),
l=Number(f),m=d.replace(".","");if(l<-4||l>=16)return`${s}${d}e${Hr(l)}`;if(l<0)return`${s}0.${"0".repeat(
-l-1)}${m}`;let e=m.slice(0,l+1).padEnd(l+1,"0");return`${s}${e}.${m.slice(l+1)||"0"}`}function es(t,s,d){
let f=d+BigInt(s.length)-1n;if(d>0n||f<-6n){let m=s.length>1?`.${s.slice(1)}`:"";return`${t}${s[0]}${m}\
E${f<0n?"":"+"}${f}`}if(d===0n)return t+s;let l=s.length+Number(d);return l>0?`${t}${s.slice(0,l)}.${s.
slice(l)}`:`${t}0.${"0".repeat(-l)}${s}`}var _r={"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"};function Wr(t){
let s=t.toString(16);return t<=255?`\\x${s.padStart(2,"0")}`:t<=65535?`\\u${s.padStart(4,"0")}`:`\\U${s.
padStart(8,"0")}`}function Hr(t){let s=String(Math.abs(t)).padStart(2,"0");return(t<0?"-":"+")+s}var ye=Ce.nesting,Zr=40;function W(t,s,d,f,l=""){let{severity:m}=Ce.rules[t];return{severity:m,rule:t,
message:s,pointer:l,schema_pointer:null,from:d,until:f}}function ts(t){return t.every(({rule:s})=>Ce.
rules[s].leaves_value)}function H(t){return oe(de(t,Zr))}var Ve="a value",Et={"}":"a name or '}'","]":"a value or ']'"},Qr={"}":"a name","]":Ve},Me={"}":"','\
 or '}'","]":"',' or ']'","":""},Fr=new Set([Ve,Et["]"]]),zr=new Set([...Object.values(Et),...Object.
values(Me)]),Re={"{":"}","[":"]"},Gr=/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y,Yr=/true|false|null|NaN|-?Infinity/y,
Jr=/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y,Xr=/[ \t\n\r]*/y,en=/[A-Za-z0-9_]{1,64}/y,tn=34,sn=92;function*fe(t,s=0){
let d=[""],f=Ve,l=s;for(;f;){l=D(t,l);let m=t.charAt(l),e=d.at(-1);if(m===e&&zr.has(f))d.pop(),yield N(
"close",l,l+1),f=Me[d.at(-1)],l+=1;else if(Fr.has(f))if(m in Re){if(d.length>ye){yield N("too-deep",
l,l+1);return}yield N("open",l,l+1),d.push(Re[m]),f=Et[Re[m]],l+=1}else{let n=rn(t,l);if(yield n??ss(
t,l,f),!n)return;f=Me[e],l=n.end}else if(f===Me[e]){if(m!==","){yield Z(t,l,f);return}f=Qr[e],l+=1}else{
let n=m==='"'?$t(t,l):null;if(!n){yield ss(t,l,f);return}if(yield{...n,kind:"name"},l=D(t,n.end),t[l]!==
":"){yield Z(t,l,"':'");return}f=Ve,l+=1}}}function rs(t,s,d){let f=0;for(let l=s;l<d;l+=1){let m=t[l];
if(m==='"'){let e=$t(t,l);e&&e.end<=d&&(l=e.end-1)}else if(m in Re)f+=1;else if((m==="}"||m==="]")&&
(f-=1,f===0))return l+1}return null}function D(t,s){return s+(ge(Xr,t,s)?.length??0)}function Z(t,s,d){
if(s>=t.length)return N("fault",s,s,`expected ${d}, found the end`);let f=ge(en,t,s)??ns(t,s),l=`exp\
ected ${d}, found ${H(f)}`;return N("fault",s,s+f.length,l)}function N(t,s,d,f=""){return{kind:t,start:s,
end:d,message:f}}function ge(t,s,d){return t.lastIndex=d,t.exec(s)?.[0]}function ns(t,s){return String.
fromCodePoint(t.codePointAt(s))}function rn(t,s){if(t[s]==='"')return $t(t,s);let d=ge(Gr,t,s);if(d)
return N("number",s,s+d.length);let f=ge(Yr,t,s);return f?N("word",s,s+f.length):null}function $t(t,s){
let d=is(t,s);return t[d]==='"'?N("string",s,d+1):null}function is(t,s){let d=s+1;for(;;){let f=t.charCodeAt(
d);if(!(f>31)||f===tn)return d;if(f===sn){let l=ge(Jr,t,d);if(!l)return d;d+=l.length}else d+=1}}function ss(t,s,d){
if(t[s]!=='"')return Z(t,s,d);let f=is(t,s);if(f===t.length)return N("fault",s,f,`expected '"' at th\
e end of the string`);if(t[f]==="\\"){let m=f+1<t.length?`\\${ns(t,f+1)}`:"\\",e=`expected an escape\
 that JSON knows, found ${H(m)}`;return N("fault",f,Math.min(f+6,t.length),e)}let l=`expected an esc\
ape in the string, found the raw ${H(t[f])}`;return N("fault",f,f+1,l)}var nn=60,an=999999999999999999n,on=-1999999999999999997n,as=2**40+.5;function ds(t){let s=Number(t);
if(/^-?[0-9]+$/.test(t))return Pe(t==="-0"?"0":t,!0,os(s));if(Number.isFinite(s)&&!Number.isInteger(
s))return Pe(bt(s),!1,s);let{sign:d,figures:f,power:l}=fn(t),m=f.replace(/0+$/,""),e=BigInt(f.length-
m.length);if(!m||ln(s,d+m,l+e))return Pe(bt(s),!0,s);if(l+BigInt(f.length)-1n>an||l<on)return null;let n=es(
d,f,l);return l+e>=0n?Pe(n,!0,os(s)):Pe(n,!1,dn(s,d,m,-(l+e)))}function Pe(t,s,d){return{shown:de(t,
nn),integer:s,standIn:d}}function os(t){return Math.max(-Number.MAX_VALUE,Math.min(Number.MAX_VALUE,
t))}function dn(t,s,d,f){if(t===0)return s?-Number.MIN_VALUE:Number.MIN_VALUE;let l=Math.abs(t);if(l>=
as)return Math.sign(t)*as;let m=BigInt(d)<BigInt(l)*10n**f;return t*(1+(m?-2:2)*Number.EPSILON)}function fn(t){
let[,s,d,f="",l="0"]=t.match(/^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/),m=(d+f).replace(
/^0+(?=.)/,""),e=BigInt(l.replace("+",""))-BigInt(f.length);return{sign:s,figures:m,power:e}}function ln(t,s,d){
return!Number.isFinite(t)||t===0||d<0n?!1:BigInt(t)===BigInt(s)*10n**d}var pn=100,mn="\uFEFF",fs=new Map([["true",!0],["false",!1],["null",null]]),ls=/[\ud800-\udfff]/u,cn=/[\ud800-\udfff]/gu,
hn=/\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<lone>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)/gsu;
function Ue(t){let s=t.startsWith(mn),d=s?t.slice(1):t,f=zt(d);if(f)return{text:d,node:null,findings:[
un(f)],ok:!1};let l=yn(d);return s&&l.findings.unshift(W("byte-order-mark","the text begins with a b\
yte order mark; JSON begins with the value",0,0)),{text:d,...l}}function un({offset:t,byte:s}){let f=`\
byte 0x${s.toString(16).toUpperCase()} is not UTF-8 here; an event is UTF-8`;return W("not-utf-8",f,
t,t+1)}function yn(t){let s=D(t,0);if(s===t.length)return{node:null,findings:[W("no-event",`there is\
 no event, found ${t?"nothing but whitespace":"nothing at all"}`,0,0)],ok:!1};let d={text:t,top:null,
open:[],names:[],found:new Map,counts:{}};for(let m of gn(t,s))Pn[m.kind](d,m);let f=[...d.found.values()].
sort((m,e)=>m.from-e.from),l=ts(f);return{node:l?d.top:null,findings:f,ok:l}}function*gn(t,s){let d;
for(d of fe(t,s))yield d;if(d.kind==="fault"||d.kind==="too-deep")return;let f=D(t,d.end);f<t.length&&
(yield Z(t,f,"nothing after the event"))}function qe(t,s){let d=t.open.at(-1);d?d.kind==="object"?d.
members.set(t.names.at(-1),s):d.items.push(s):t.top=s}function Be(t,{toOpen:s=!1}={}){let d=t.open.length-
1,f=t.open.map((l,m)=>l.kind==="object"?t.names[m]:m===d?l.items.length:l.items.length-1);return s&&
f.pop(),pe(f).replace(cn,"\uFFFD")}function pe(t){return t.map(s=>`/${Tt(s)}`).join("")}function Tt(t){
return String(t).replaceAll("~","~0").replaceAll("/","~1")}function le(t,s,d,f,l=""){let m=`${s}
${l}`;!t.found.has(m)&&(t.counts[s]=(t.counts[s]??0)+1,t.counts[s]>pn)||t.found.set(m,W(s,d,f.start,
f.end,l))}var Pn={open(t,{start:s}){let d=t.text[s]==="{"?{kind:"object",members:new Map,start:s,end:s+
1}:{kind:"array",items:[],start:s,end:s+1};qe(t,d),t.open.push(d),t.names.push("")},close(t){t.open.
pop(),t.names.pop()},name(t,s){let d=ps(t,s);if(t.names[t.names.length-1]=d,!t.open.at(-1).members.has(
d))return;let f=t.open.length===1,l=f?"field-repeated":"name-repeated",m=f?"a field is given once":"\
the last one counts",e=`${H(d)} is given more than once; ${m}`;le(t,l,e,s,Be(t))},string(t,s){let{start:d,
end:f}=s;qe(t,{kind:"string",value:ps(t,s),start:d,end:f})},number(t,s){let{start:d,end:f}=s,l=t.text.
slice(d,f),m=ds(l);if(!m){let e=`${H(l)} is out of range; its exponent is too large to read`;le(t,"n\
umber-out-of-range",e,s,Be(t))}qe(t,{kind:"number",...m,start:d,end:f})},word(t,s){let{start:d,end:f}=s,
l=t.text.slice(d,f);if(!fs.has(l)){let m=`${l} is no JSON number; a number is written in digits`;le(
t,"not-a-json-number",m,s,Be(t))}qe(t,{kind:"word",value:fs.get(l),start:d,end:f})},fault(t,s){le(t,
"not-json",s.message,s)},"too-deep"(t,s){let d=`nested deeper than ${ye} levels; at most ${ye} are r\
ead`;le(t,"nested-too-deep",d,s)}};function ps(t,s){let d=t.text.slice(s.start,s.end),f=JSON.parse(d);
if(ls.test(f)){let l=ls.exec(d)?.index??d.length,m=Math.min(l,An(d)??d.length),e=d[m]==="\\"?d.slice(
m,m+6):d[m],h=`${e.length>1?e:oe(e).slice(1,-1)} is half of a surrogate pair; a character needs both\
 halves`,i=Be(t,{toOpen:s.kind==="name"}),a=s.start+m;le(t,"lone-surrogate",h,{start:a,end:a+e.length},
i)}return f}function An(t){for(let s of t.matchAll(hn))if(s.groups.lone)return s.index;return null}var bn="\uFEFF",hs=new Set('{}[]"'),En=/[A-Za-z0-9_.+-]/,$n='[^\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u\
200a\\u2028\\u2029\\u202f\\u205f\\u3000}\\],:"]',us="[{\\]]",Ke="an event or ']'",vt="an event",ms="\
',' or ']'",cs="an event, ',' or ']'";function*ys(t){let s={text:t,at:0,line:1,column:1,indent:0};t.
startsWith(bn)&&(yield St(s,"byte-order-mark","the file begins with a byte order mark; JSON begins w\
ith the value"),s.at=1),(_e(s)&&t[s.at]==="["?yield*vn(s):yield*Tn(s))||(yield St(s,"no-event","ther\
e is no event in the file"))}function*Tn(t){let s=!1;for(;_e(t);)s=!0,yield gs(t,$n);return s}function*vn(t){
me(t,t.at+1);let s=Ke;for(;_e(t);){let d=t.text[t.at];if(d==="]"){s===vt&&(yield Ae(t,s)),me(t,t.at+
1);let l=_e(t);return l&&(yield Ae(t,"nothing after the array")),l||s!==Ke}if(d===","){(s===Ke||s===
vt)&&(yield Ae(t,s)),me(t,t.at+1),s=vt;continue}s===ms&&hs.has(d)&&(yield Ae(t,s)),s===Ke&&(t.indent=
t.column-1);let f=gs(t,us);yield f,s=f.reading.ok?ms:cs}return s!==cs&&(yield Ae(t,s)),!0}function gs(t,s){
let{text:d,at:f}=t,l=Sn(d,f),m=l!==null&&!hs.has(d[f])&&En.test(d.charAt(l));return l===null||m?On(t,
s):Ps(t,l)}function Sn(t,s){let d;for(d of fe(t,s));if(d.kind==="fault")return null;if(d.kind!=="too\
-deep")return d.end;let f=t.indexOf(`
`,s);return rs(t,s,f<0?t.length:f)}function On(t,s){let{text:d,at:f}=t,m=t.column-1===t.indent?t.indent:
0,e=new RegExp(`\\n(?=[ \\t]{0,${m}}${s})`,"gu");e.lastIndex=f;let n=e.exec(d),h=d.slice(f,n?n.index:
d.length).replace(/[ \t\n\r]+$/,"");s===us&&h.length>1&&h.endsWith(",")&&(h=h.slice(0,-1));let i=Ps(
t,f+h.length);if(!n){let a=d.indexOf(`
`,t.at);me(t,a<0?d.length:a)}return i}function Ps(t,s){let{at:d,line:f,column:l}=t,m=t.text.slice(d,
s),e=Ue(m);me(t,s);let n=m.length-e.text.length;return{isEvent:!0,reading:e,offset:d+n,start:{line:f,
column:l}}}function Ae(t,s){let{message:d,start:f,end:l}=Z(t.text,t.at,s);return St(t,"not-json",d,l-
f)}function St({at:t,line:s,column:d},f,l,m=0){return{isEvent:!1,reading:{text:"",node:null,findings:[
W(f,l,0,m)],ok:!1},offset:t,start:{line:s,column:d}}}function _e(t){let{line:s}=t;return me(t,D(t.text,
t.at)),t.line>s&&(t.indent=t.column-1),t.at<t.text.length}function me(t,s){let d=t.text.slice(t.at,s),
f=gt(d);t.line+=f,f&&(t.column=1),t.column+=ue(d,d.lastIndexOf(`
`)+1),t.at=s}var Ot=new WeakMap;function Q(t){return Ot.has(t)||Ot.set(t,{value:kn(t)}),Ot.get(t).value}function kn(t){
if(t.kind==="number")return t.standIn;if(t.kind==="array")return t.items.map(Q);if(t.kind!=="object")
return t.value;let s=Object.create(null);for(let[d,f]of t.members)s[d]=Q(f);return s}var In=60;function x(t){switch(t.kind){case"string":return F(t.value);case"number":return t.shown;case"\
object":return t.members.size?"{\u2026}":"{}";case"array":return t.items.length?"[\u2026]":"[]";default:
return String(t.value)}}function F(t){return oe(de(t,In))}function As(t){let s=t.slice(0,12).map(kt).
join(", ");return t.length>12?`${s}, \u2026`:s}function kt(t){return typeof t=="string"?F(t):String(
t)}function It(t){return t.kind==="number"?t.integer?"an integer":"a number":t.kind==="word"?t.value===
null?"null":"a boolean":t.kind==="string"?"a string":t.kind==="array"?"an array":"an object"}function Es(t,s,d){return jn[t](s,d)}var bs="(?!\\n)",wn={array:"an array",boolean:"a boolean",integer:"\
an integer",null:"null",number:"a number",object:"an object",string:"a string"},xn={date:"an RFC 333\
9 date","date-time":"an RFC 3339 date-time",email:"an e-mail address",ipv4:"an IPv4 address",ipv6:"a\
n IPv6 address",time:"an RFC 3339 time",uri:"a URI",uuid:"a UUID"},jn={anyOf:(t,s)=>`${x(s)} fits no\
ne of the ${t.length} alternatives`,const:(t,s)=>`${x(s)} is not ${kt(t)}`,enum:(t,s)=>`${x(s)} is n\
ot one of ${As(t)}`,exclusiveMaximum:We("below"),exclusiveMinimum:We("above"),format:(t,s)=>`${x(s)}\
 is not ${xn[t]??`in the format ${t}`}`,maxItems:ce("item","at most"),maxLength:ce("character","at m\
ost"),maxProperties:ce("name","at most"),maximum:We("at most"),minItems:ce("item","at least"),minLength:ce(
"character","at least"),minProperties:ce("name","at least"),minimum:We("at least"),not:(t,s)=>`${x(s)}\
 is among the values that are ruled out`,oneOf:(t,s)=>`${x(s)} does not fit exactly one of the ${t.length}\
 alternatives`,pattern:(t,s)=>{let d=t.endsWith(bs)?t.slice(0,-bs.length):t;return`${x(s)} does not \
match ${d}`},type:(t,s)=>{let d=[t].flat().map(l=>wn[l]).join(" or ");return s.kind==="string"||s.kind===
"number"||s.value!=null?`${x(s)} is ${It(s)}, not ${d}`:`${It(s)} stands where ${d} belongs`}};function We(t){
return(s,d)=>`${x(d)} is not ${t} ${s}`}function ce(t,s){return(d,f)=>{let[l,m]=f.kind==="string"?[`${x(
f)} has`,ue(f.value)]:["there are",f.items?.length??f.members.size];return`${l} ${m} ${t}${m===1?"":
"s"}, ${s} ${d}`}}function Ts(t,s){let{schema:d,validate:f}=t;if(f(Q(s)))return[];let l=new Set(f.errors.map(Nn)),m=[...Ss(
{...t,refused:l},d,s,Ln)],e=new Set(m.filter(({rule:i})=>i==="format").map(({pointer:i,at:a})=>`${i}\

${a}`)),n=new Map,h=m.map((i,a)=>({...i,order:a}));for(let i of h.sort((a,r)=>a.depth-r.depth)){let a=i.
rule==="pattern"&&e.has(`${i.pointer}
${i.at}`),r=[i.pointer,i.rule,i.rule==="required"&&i.message].join(`
`);!a&&!n.has(r)&&n.set(r,i)}return[...n.values()].sort((i,a)=>i.order-a.order).map(({rule:i,message:a,
pointer:r,at:p,node:o})=>({severity:"error",rule:i,message:a,pointer:r,schema_pointer:`${p}/${i}`,node:o}))}
var Ln={at:"",pointer:"",depth:0,name:void 0};function Nn({schemaPath:t,instancePath:s,propertyName:d}){
return vs(decodeURIComponent(t.slice(1)),s,d)}function vs(...t){return t.join(`
`)}function*Ss(t,s,d,f){let{at:l,pointer:m,depth:e,name:n}=f;for(let[h,i]of Object.entries(s))if(h in
$s)for(let[a,r,p]of $s[h](i,d,s,l,t))yield*Ss(t,a,r,Cn(f,h,p));else if(t.refused.has(vs(`${l}/${h}`,
m,n)))for(let a of Dn(h,i,d,n))yield{rule:h,message:a,pointer:m,at:l,depth:e+1,node:d}}function*Dn(t,s,d,f){
if(t!=="required"){let l=Es(t,s,d);yield f===void 0?l:`the name ${l}`;return}for(let l of s)d.members.
has(l)||(yield`${F(l)} is missing`)}function Cn({at:t,pointer:s,depth:d,name:f},l,{to:m,below:e=[],member:n,
about:h}){return{at:m??`${t}/${l}${pe(e)}`,pointer:n===void 0?s:`${s}/${Tt(n)}`,depth:d+(l==="$ref"?
0:1+e.length),name:h??f}}var $s={*$ref(t,s,d,f,l){yield[wt(l.schema,t),s,{to:t.slice(1)}]},*allOf(t,s){
for(let[d,f]of t.entries())yield[f,s,{below:[d]}]},*if(t,s,d,f,l){let m=l.holds[`${f}/if`](Q(s))?"th\
en":"else";m in d&&(yield[d[m],s,{to:`${f}/${m}`}])},*then(){},*else(){},*$defs(){},*properties(t,s){
for(let[d,f]of Object.entries(t)){let l=s.members?.get(d);l&&(yield[f,l,{below:[d],member:d}])}},*additionalProperties(t,s,{
properties:d={}}){for(let[f,l]of s.members??[])Object.hasOwn(d,f)||(yield[t,l,{member:f}])},*propertyNames(t,s){
for(let d of s.members?.keys()??[])yield[t,{...s,kind:"string",value:d},{about:d}]},*items(t,s){for(let[
d,f]of(s.items??[]).entries())yield[t,f,{member:d}]}};function wt(t,s){return s.split("/").slice(1).
reduce((d,f)=>d[f],t)}function*Is({predefined:t},s){let d=s.members?.get("ObjectTypeName");if(d?.kind!=="string"||t.includes(
d.value))return;let f=`${F(d.value)} is no predefined object type, and none of yours`;yield xs("unkn\
own-object-type",f,"/ObjectTypeName",d)}function*ws(t,s){let d={schema:t.schema,at:""};for(let[f,l]of xt(
t,[d],s,[])){let m=`${F(f.at(-1))} is not named in the contract`;yield xs("unknown-field",m,pe(f),l)}}
function xs(t,s,d,f){return{severity:"notice",rule:t,message:s,pointer:d,schema_pointer:null,node:f}}
function*xt(t,s,d,f){let l=s.flatMap(n=>[...be(t,n,d)]);if(d.kind==="array"){let n=l.flatMap(h=>Ee(h,
"items"));for(let[h,i]of d.items.entries())yield*xt(t,n,i,[...f,h])}if(d.kind!=="object")return;let m=new Set(
l.flatMap(({schema:n})=>Object.keys(n.properties??{}))),e=!m.size||l.some(({schema:n})=>"additionalP\
roperties"in n);for(let[n,h]of d.members)if(m.has(n)){let i=l.flatMap(a=>Ee(a,"properties",n));yield*xt(
t,i,h,[...f,n])}else e||(yield[[...f,n],h])}function*be(t,s,d){let{schema:f}=s;if(yield s,"$ref"in f){
let l={schema:wt(t.schema,f.$ref),at:f.$ref.slice(1)};yield*be(t,l,d)}for(let l of ks(s,"allOf"))yield*be(
t,l,d);for(let l of["anyOf","oneOf"])for(let m of ks(s,l))Os(t,m,d)&&(yield*be(t,m,d));for(let l of Ee(
s,"if")){let m=Os(t,l,d)?"then":"else";for(let e of Ee(s,m))yield*be(t,e,d)}}function Os(t,{at:s},d){
return t.holds[s](Q(d))}function ks(t,s){return(t.schema[s]??[]).flatMap((d,f)=>Ee(t,s,f))}function Ee({
schema:t,at:s},...d){let f=t;for(let l of d){if(f===void 0||!Object.hasOwn(f,l))return[];f=f[l]}return[
{schema:f,at:s+pe(d)}]}function jt(t){let s=t.members?.get("SchemaVersion"),d=s?.integer===!0;if(d&&!De.includes(s.standIn))
return[Mn(s)];let f=Jt[d?s.standIn:De.at(-1)];return[...Ts(f,t),...Is(f,t),...ws(f,t)]}function Mn(t){
return{severity:"error",rule:"unknown-schema-version",message:`SchemaVersion ${x(t)} is not publishe\
d; published: ${De.join(", ")}`,pointer:"/SchemaVersion",schema_pointer:null,node:t}}var Rn=1;function Nt(t){let s=typeof t=="string"?t:he(t);return[...ys(s)].flatMap(Vn)}function He(t){
let s=t.filter(({isEvent:l})=>l),d=t.flatMap(l=>l.findings),f=d.filter(({severity:l})=>l==="error").
length;return{format:Rn,verdict:f?"failed":"passed",counts:{events:s.length,invalid:s.filter(l=>l.findings.
some(Dt)).length,errors:f,notices:d.length-f,event_types:Lt(s.map(({node:l})=>js(l,"EventType"))),object_type_names:Lt(
s.map(({node:l})=>js(l,"ObjectTypeName"))),rules:Lt(d.map(({rule:l})=>l))},findings:d.map(l=>({severity:l.
severity,rule:l.rule,message:l.message,pointer:l.pointer,schema_pointer:l.schema_pointer,path:null,line:l.
line,column:l.column}))}}function Dt({severity:t}){return t==="error"}function Vn({isEvent:t,reading:s,
offset:d,start:f}){let{text:l,node:m,ok:e,findings:n}=s,h=t&&e?Ft(m):null,i=p=>qn(l,d,f,p);if(!h){let p=t&&
e?jt(m):[];return[{isEvent:t,node:m,findings:[...n,...p].map(i)}]}let a={isEvent:!1,node:null,findings:n.
map(i)},r=h.flatMap((p,o)=>Bn(p,o,i));return[a,...r]}function qn(t,s,d,f){let{from:l,until:m}=Ls(f);
return{...f,...yt(t,l,d),from:s+l,until:s+m}}function Ls({node:t,from:s,until:d}){if(!t)return{from:s,
until:d};let f=t.kind==="object"||t.kind==="array";return{from:t.start,until:f?t.start+1:t.end}}function Bn({
node:t,payloads:s},d,f){let l=d+1;if(!s){let[e,n]=["not-base64","the data of a record is base64, and\
 this is not"];return[{isEvent:!0,record:l,node:null,findings:[{...f({severity:"error",rule:e,message:n,
pointer:"",schema_pointer:null,node:t}),record:l}]}]}let m=f({node:t});return s.map(e=>{let{text:n,node:h,
ok:i,findings:a}=Ue(he(e)),r=[...a,...i?jt(h):[]].map(p=>({...p,...yt(n,Ls(p).from),from:m.from,until:m.
until,record:l}));return{isEvent:!0,record:l,payload:n,node:h,findings:r}})}function js(t,s){let d=t?.
members?.get(s);return d?.kind==="string"?d.value:null}function Lt(t){let s=new Map;for(let l of t)l!==
null&&s.set(l,(s.get(l)??0)+1);let d=l=>Array.from(l,m=>m.codePointAt(0)),f=[...s].sort(([l,m],[e,n])=>n-
m||Un(d(l),d(e)));return Object.fromEntries(f)}function Un(t,s){let d=t.findIndex((f,l)=>f!==s[l]);return d<
0?t.length-s.length:d<s.length?t[d]-s[d]:1}function Ds(t,s,d){return t.addEventListener("input",d),Ns(s,"",[]),{get text(){return t.value},replace(f,{
undoable:l=!0}={}){l&&Kn(t,f)||(t.value=f),t.setSelectionRange(0,0),t.parentElement.scrollTop=0},mark(f){
Ns(s,t.value,f)},select({from:f,until:l}){t.focus({preventScroll:!0}),t.setSelectionRange(f,l),s.querySelector(
`[data-from="${f}"]`)?.scrollIntoView({block:"center",behavior:"instant"})}}}function Kn(t,s){let d=document.
activeElement;t.focus({preventScroll:!0}),t.select();let f=document.execCommand?.(s?"insertText":"de\
lete",!1,s);return d?.focus({preventScroll:!0}),f}function Ns(t,s,d){let f=[],l=0;for(let{from:m,until:e,
severity:n}of _n(d)){if(e<l||e===l&&l>0)continue;let h=Math.max(m,l),i=document.createElement("mark");
i.className=e>h?n:`${n} gap`,i.dataset.from=m,i.textContent=s.slice(h,e),f.push(s.slice(l,h),i),l=e}
t.replaceChildren(...f,`${s.slice(l)}
`)}function _n(t){return[...t].sort((s,d)=>s.from-d.from||s.severity.localeCompare(d.severity)||d.until-
s.until)}var{valid:$e,invalid:Ms}=Xt;function Rs(){return[{title:"Valid events",texts:Cs($e,t=>t)},{title:"Br\
oken events",texts:Cs(Ms,({event:t})=>t)}]}var Vs={"a profile":()=>Ze($e["profile-created"]),"severa\
l mistakes":()=>Ze(Wn($e["profile-created"])),"a Lambda event":()=>Ze(Hn()),"JSON Lines":()=>[...qs(),
""].map(t=>t&&JSON.stringify(t)).join(`
`)};function Cs(t,s){return Object.entries(t).map(([d,f])=>[d.replaceAll("-"," "),Ze(s(f))])}function Ze(t){
return JSON.stringify(t,null,2)}function Wn({DomainName:t,...s}){return{...s,EventTimestamp:s.EventTimestamp.
replace(/-[0-9]{2}T/,"-32T"),IsMessageRealTime:String(s.IsMessageRealTime),Loyalty:"gold"}}function qs(){
let t=Ms["event-timestamp-no-such-day"].event;return[$e["profile-created"],t,$e["health-check"]]}function Hn(){
return{Records:qs().map((s,d)=>({kinesis:{kinesisSchemaVersion:"1.0",partitionKey:String(d),sequenceNumber:String(
d),data:Zn(JSON.stringify(s))},eventSource:"aws:kinesis",eventName:"aws:kinesis:record"}))}}function Zn(t){
let s=new TextEncoder().encode(t);return btoa(Array.from(s,d=>String.fromCharCode(d)).join(""))}var Qn=200,Fn="../reference/rules/validation/#";function Bs({counts:t}){let{events:s,invalid:d,errors:f,
notices:l}=t,m=[Ct(f,"error"),Ct(l,"notice")].filter(Boolean),e=Ct(s,"event")||"no event";if(!f)return`\
Valid: ${e}, ${m[0]??"nothing found"}.`;let n=s>1?`, ${d} of ${e} broken`:"";return`Not valid: ${m.join(
" and ")}${n}.`}function Us(t,{select:s,open:d}){let f=t.flatMap(({findings:e,payload:n})=>e.map(h=>({
...h,payload:n}))),l=f.slice(0,Qn).map(e=>zn(e,{select:s,open:d})),m=f.length-l.length;return m>0?[...l,
R("li",{className:"more"},`and ${m} more`)]:l}function zn(t,{select:s,open:d}){let{severity:f,rule:l,
message:m,pointer:e,line:n,column:h,record:i,payload:a}=t,r=i===void 0?"":`record ${i}, `,p=R("butto\
n",{type:"button",className:"place",onclick:()=>s(t)},`${r}line ${n}, column ${h}`),o=[R("span",{className:"\
severity"},Dt(t)?"Error":"Notice"),p,...e?[R("code",{},e)]:[],R("p",{},m),R("a",{href:Fn+l,title:"Wh\
at the rule asks"},l)];if(a!==void 0){let y={type:"button",className:"open",onclick:()=>d(a)};o.push(
R("button",y,`show record ${i}`))}return R("li",{className:f},...o)}function R(t,s,...d){let f=Object.
assign(document.createElement(t),s);return f.append(...d),f}function Ct(t,s){return t?`${t.toLocaleString(
"en")} ${s}${t===1?"":"s"}`:""}var _s="#event=",Mt="#text=";async function Ws(t){let s=new TextEncoder().encode(t);return globalThis.
CompressionStream?_s+Ks(await Zs(new CompressionStream("deflate-raw"),s)):Mt+Ks(s)}async function Hs(t){
let s=[_s,Mt].find(l=>t.startsWith(l));if(!s)return null;let d=Gn(t.slice(s.length)),f=s===Mt?d:await Zs(
new DecompressionStream("deflate-raw"),d);return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(
f)}async function Zs(t,s){let d=new Response(new Blob([s]).stream().pipeThrough(t)).arrayBuffer();return new Uint8Array(
await d)}function Ks(t){let s=Array.from(t,d=>String.fromCharCode(d)).join("");return btoa(s).replaceAll(
"+","-").replaceAll("/","_").replaceAll("=","")}function Gn(t){let s=atob(t.replaceAll("-","+").replaceAll(
"_","/"));return Uint8Array.from(s,d=>d.charCodeAt(0))}function Qs(t){let s=[],d=D(t,0);for(;d<t.length;){let f=[...fe(t,d)],l=f.at(-1);if(l.kind==="fault"||
l.kind==="too-deep"){s.push(t.slice(d));break}s.push(Yn(t,f)),d=D(t,l.end)}return s.join(`
`)}function Yn(t,s){let d=0,f=null;return s.map(l=>{l.kind==="close"&&(d-=1);let m=Jn(f,l,d);return l.
kind==="open"&&(d+=1),f=l.kind,m+t.slice(l.start,l.end)}).join("")}function Jn(t,{kind:s},d){return t===
null||t==="open"&&s==="close"?"":t==="name"?": ":`${t==="open"||s==="close"?"":","}
${"  ".repeat(d)}`}var Xn=2e4,ei=150,ti=1e6,si="Nothing to check yet.",ri="This is more than a million characters: chec\
k it with cp-contract validate.";function Fs(t){let s=o=>t.querySelector(`[data-part="${o}"]`),[d,f,
l]=["summary","findings","notes"].map(s),m=[],e=0,n=Ds(s("text"),s("marks"),()=>{l.textContent="",clearTimeout(
e),n.text.length<=Xn?h():(n.mark([]),e=setTimeout(h,ei))});function h(){let{text:o}=n,y=o.length>ti;
m=o.trim()&&!y?Nt(o):[];let u=He(m);n.mark(m.flatMap(({findings:g})=>g)),f.replaceChildren(...Us(m,{
select:n.select,open:i})),t.dataset.verdict=m.length?u.verdict:"none";let A=y?ri:si,S=m.length?Bs(u):
A;d.textContent!==S&&(d.textContent=S)}function i(o,y){n.replace(o,y),clearTimeout(e),h()}async function a(o,y){
try{await navigator.clipboard.writeText(o),l.textContent=y}catch{l.textContent=`The browser does not\
 let a page copy. ${y}`}}let r={tidy:()=>i(Qs(n.text)),clear:()=>i(""),open:()=>s("file").click(),async link(){
let o=new URL(await Ws(n.text),location.href);history.replaceState(null,"",o);let y=o.href.length.toLocaleString(
"en");await a(o.href,`The link of ${y} characters is in the address bar.`)},report:()=>a(JSON.stringify(
He(m),null,2),"The report is what the command prints.")};for(let[o,y]of Object.entries(r))t.querySelector(
`[data-act="${o}"]`).addEventListener("click",y);s("file").addEventListener("change",async({target:o})=>{
let[y]=o.files;y&&i(he(new Uint8Array(await y.arrayBuffer())),{undoable:!1}),o.value=""}),ni(s("exam\
ples"),s("more"),i);async function p(){try{let o=await Hs(location.hash);o!==null&&i(o,{undoable:!1})}catch{
l.textContent="The event in the link is damaged; ask for the link again."}}addEventListener("hashcha\
nge",p),p(),h(),t.hidden=!1}function ni(t,s,d){for(let[f,l]of Object.entries(Vs)){let m=Object.assign(
document.createElement("button"),{type:"button"});m.textContent=f,m.addEventListener("click",()=>d(l())),
t.append(m)}for(let{title:f,texts:l}of Rs()){let m=Object.assign(document.createElement("optgroup"),
{label:f});m.append(...l.map(([e,n])=>new Option(e,n))),s.append(m)}s.addEventListener("change",()=>{
s.value&&d(s.value),s.selectedIndex=0})}globalThis.document&&Fs(document.getElementById("paste"));export{Nt as check,He as reportOf};
