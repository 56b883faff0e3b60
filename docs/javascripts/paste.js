// Written by `make paste`; do not edit. Built of 6ef4c28278dd29583758e621196a3d602d2590decd39c3916ce869264ee2bdbf
/*!
Holds parts of ajv:

The MIT License (MIT)

Copyright (c) 2015-2021 Evgeny Poberezkin

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.


Holds parts of @noble/hashes:

The MIT License (MIT)

Copyright (c) 2022 Paul Miller (https://paulmillr.com)

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the “Software”), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED “AS IS”, WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.
*/
var xs=(t,r)=>()=>{try{return r||t((r={exports:{}}).exports,r),r.exports}catch(a){throw r=0,a}};var Sr=xs(Kt=>{"use strict";Object.defineProperty(Kt,"__esModule",{value:!0});function kr(t){let r=t.
length,a=0,f=0,o;for(;f<r;)a++,o=t.charCodeAt(f++),o>=55296&&o<=56319&&f<r&&(o=t.charCodeAt(f),(o&64512)===
56320&&f++);return a}Kt.default=kr;kr.code='require("ajv/dist/runtime/ucs2length").default'});var Ls=t=>t/2**32|0,Cs=t=>t>>>0;function hr(t,r,a,f){let o=Ls(a),l=Cs(a);t.setUint32(r,f?l:o,f),t.setUint32(
r+4,f?o:l,f)}function gr(t){return t instanceof Uint8Array||ArrayBuffer.isView(t)&&t.constructor.name==="Uint8Arr\
ay"&&"BYTES_PER_ELEMENT"in t&&t.BYTES_PER_ELEMENT===1}var St=t=>t?`"${t}" `:"";function Ms(t,r=""){if(typeof t!=
"number")throw new TypeError(St(r)+"expected number, got "+typeof t);if(!Number.isSafeInteger(t)||t<
0)throw new RangeError(St(r)+"expected integer >= 0, got "+t);return t}function wt(t,r,a=""){if(gr(t)&&(r===void 0||t.length===r))return t;r!==void 0&&Ms(r,"length");let f=gr(
t),o=r!==void 0?` of length ${r}`:"",l=f?`length=${t.length}`:`type=${typeof t}`,e=St(a)+"expected U\
int8Array"+o+", got "+l;throw f?new RangeError(e):new TypeError(e)}var Rs=(t,r)=>{if(t===null||typeof t!="object"||Array.isArray(t))throw new TypeError((r==="object"?"":
`"${r}" `)+"expected object, got type="+typeof t)},Pr=(t,r)=>{Rs(t,r);let a=Object.getPrototypeOf(t);
if(a!==Object.prototype&&a!==null)throw new TypeError(`"${r}" expected plain object`);if(Object.hasOwn(
t,"__proto__"))throw new TypeError(`"${r}.__proto__" is not allowed`)};function xt(t,r=!0){if(t.destroyed)
throw new Error("hash was destroyed");if(r&&t.finished)throw new Error("digest() was already called")}
function br(t,r){wt(t,void 0,"output");let a=r.outputLen;if(!(t.length>=a))throw new RangeError('"ou\
tput" expected length >= '+a)}function Lt(...t){for(let r=0;r<t.length;r++)t[r].fill(0)}function Ze(t){return new DataView(t.buffer,
t.byteOffset,t.byteLength)}function Tr(t,r){return t<<r|t>>>32-r>>>0}function Vs(t,r,a="opts"){return Pr(t,"defaults"),r!==void 0&&Pr(r,a),Object.assign(Object.create(null),
t,r)}function Er(t,r={}){if(typeof t!="function")throw new TypeError('"hashCons" expected function, \
got type='+typeof t);r=Vs({},r,"info");let a=(o,l)=>t(l).update(o).digest(),f=t(void 0);return a.outputLen=
f.outputLen,a.blockLen=f.blockLen,a.canXOF=f.canXOF,a.create=o=>t(o),Object.assign(a,r),Object.freeze(
a)}function Ct(t,r,a){return t&r^~t&a}var Fe=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(r,a,f,o){
this.blockLen=r,this.outputLen=a,this.padOffset=f,this.isLE=o,this.buffer=new Uint8Array(r),this.view=
Ze(this.buffer)}update(r){xt(this),wt(r);let{view:a,buffer:f,blockLen:o}=this,l=r.length,e=!1;for(let n=0;n<
l;){let p=Math.min(o-this.pos,l-n);if(p===o){let s=Ze(r);for(;o<=l-n;n+=o)this.process(s,n);e=!0;continue}
f.set(n===0&&p===l?r:r.subarray(n,n+p),this.pos),this.pos+=p,n+=p,this.pos===o&&(this.process(a,0),this.
pos=0,e=!0)}return this.length+=r.length,e&&this.roundClean(),this}digestInto(r){xt(this),br(r,this),
this.finished=!0;let{buffer:a,view:f,blockLen:o,isLE:l}=this,{pos:e}=this;a[e++]=128,a.fill(0,e),this.
padOffset>o-e&&(this.process(f,0),a.fill(0)),hr(f,o-8,this.length*8,l),this.process(f,0),this.roundClean();
let n=r===a?f:Ze(r),p=this.outputLen,s=p/4,i=this.get();if(p%4||s>i.length)throw new Error("invalid \
outputLen");for(let c=0;c<s;c++)n.setUint32(4*c,i[c],l)}digest(){let{buffer:r,outputLen:a}=this;this.
digestInto(r);let f=r.slice(0,a);return this.destroy(),f}_cloneIntoMeta(r){let{buffer:a,length:f,finished:o,
destroyed:l,pos:e}=this;return r.destroyed=l,r.finished=o,r.length=f,r.pos=e,e&&r.buffer.set(a),r}clone(){
return this._cloneInto()}};var qs=Uint32Array.from([1732584193,4023233417,2562383102,271733878,3285377520]);var Bs=Math.pow(2,32),Us=Array.from({length:64},(t,r)=>Math.floor(Bs*Math.abs(Math.sin(r+1)))),ze=qs.
slice(0,4),Mt=new Uint32Array(16),_s=(()=>{let t=[[7,12,17,22],[5,9,14,20],[4,11,16,23],[6,10,15,21]];
return Uint8Array.from({length:64},(r,a)=>t[Math.floor(a/16)][a%4])})(),Rt=class extends Fe{A=ze[0]|
0;B=ze[1]|0;C=ze[2]|0;D=ze[3]|0;constructor(){super(64,16,8,!0)}get(){let{A:r,B:a,C:f,D:o}=this;return[
r,a,f,o]}set(r,a,f,o){this.A=r|0,this.B=a|0,this.C=f|0,this.D=o|0}_cloneInto(r){return(r||=new this.
constructor).set(...this.get()),this._cloneIntoMeta(r)}process(r,a){for(let n=0;n<16;n++,a+=4)Mt[n]=
r.getUint32(a,!0);let{A:f,B:o,C:l,D:e}=this;for(let n=0;n<64;n++){let p,s;n<16?(p=Ct(o,l,e),s=n):n<32?
(p=Ct(e,o,l),s=(5*n+1)%16):n<48?(p=o^l^e,s=(3*n+5)%16):(p=l^(o|~e),s=7*n%16),p=p+f+Us[n]+Mt[s],f=e,e=
l,l=o,o=o+Tr(p,_s[n])}f=f+this.A|0,o=o+this.B|0,l=l+this.C|0,e=e+this.D|0,this.set(f,o,l,e)}roundClean(){
Lt(Mt)}destroy(){this.destroyed=!0,this.set(0,0,0,0),Lt(this.buffer)}},vr=Er(()=>new Rt);var Vt=[243,137,154,194],Ar=16,[Ks,Ws,Hs,Qs]=[0,1,2,5],Zs={[Ws]:8,[Qs]:4},[Fs,zs]=[1,3],[Gs,Ys]=[1,3];
function $r(t){let r=t.subarray(Vt.length,Math.max(t.length-Ar,Vt.length)),a=t.subarray(-Ar),f=Vt.every(
(o,l)=>t[l]===o)&&Js(vr(r),a);try{return f?Xs(r):[t]}catch(o){if(o instanceof H)return[t];throw o}}var H=class extends Error{};
function Js(t,r){return t.length===r.length&&t.every((a,f)=>a===r[f])}function Xs(t){let r=[...Ir(t)],
a=r.filter(([f])=>f===Fs).map(([,f])=>tn(f));return r.filter(([f])=>f===zs).map(([,f])=>en(new Map(Ir(
Bt(f))),a))}function en(t,r){let a=t.get(Gs);if(typeof a!="number"||!(a in r))throw new H;return Bt(
t.get(Ys))}function tn(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(Bt(t))}catch{throw new H}}
function Bt(t){if(!(t instanceof Uint8Array))throw new H;return t}function*Ir(t){let r={message:t,at:0};
for(;r.at<t.length;){let a=qt(r),f=a%8,o=Math.floor(a/8);if(f===Ks){yield[o,qt(r)];continue}let l=f===
Hs?qt(r):Zs[f];if(l===void 0||r.at+l>t.length)throw new H;yield[o,t.subarray(r.at,r.at+l)],r.at+=l}}
function qt(t){let r=0;for(let a=1;t.at<t.message.length;a*=128){let f=t.message[t.at];if(t.at+=1,r+=
(f&127)*a,f<128)return r}throw new H}var rn=[{path:["kinesis","data"],beside:"kinesis"},{path:["Data"],beside:"PartitionKey"},{path:["dat\
a"],beside:"recordId"},{path:["data"],beside:"partitionKey"}],sn=["Records","records"];function Or(t){
let r=t.members;if(!r||r.has("EventType"))return null;let f=(sn.map(o=>r.get(o)).find(o=>o?.items?.length)?.
items??[t]).map(nn);return f.every(Boolean)?f.map(o=>({node:o,payloads:an(o)})):null}function nn(t){
for(let{path:r,beside:a}of rn){let f=r.reduce((o,l)=>o?.members?.get(l),t);if(f?.kind==="string"&&t.
members.has(a))return f}return null}function an({value:t}){try{return $r(Uint8Array.from(atob(t),r=>r.
charCodeAt(0)))}catch(r){if(r.name==="InvalidCharacterError")return null;throw r}}var on=/[\udc80-\udcff]/u;function Re(t){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(t)}catch{return fn(
t)}}function Nr(t){let r=on.exec(t);return r&&{offset:r.index,byte:r[0].charCodeAt(0)-56320}}function fn(t){
let r=new TextDecoder("utf-8",{ignoreBOM:!0}),a=[],f=0;for(let o=0;o<t.length;){let l=pn(t,o);l||(a.
push(r.decode(t.subarray(f,o))),a.push(String.fromCharCode(56320+t[o])),f=o+1),o+=l||1}return a.push(
r.decode(t.subarray(f))),a.join("")}var ln={224:[160,191],237:[128,159],240:[144,191],244:[128,143]},
Dr=[128,191];function pn(t,r){let a=t[r];if(a<128)return 1;if(a<194||a>244)return 0;let f=a<224?2:a<
240?3:4,o=t.subarray(r+1,r+f);return o.every((e,n)=>{let[p,s]=n?Dr:ln[a]??Dr;return p<=e&&e<=s})&&o.
length===f-1?f:0}function _t(t,r,a={line:1,column:1}){let{starts:f,simple:o}=cn(t),l=mn(f,r),e=o?r-f[l]:Ve(t.slice(f[l],
r));return l?{line:a.line+l,column:e+1}:{line:a.line,column:a.column+e}}function jr(t){let r=0;for(let a=t.
indexOf(`
`);a>=0;a=t.indexOf(`
`,a+1))r+=1;return r}function Ve(t,r=0){let a=t.length-r;for(let f=r;f<t.length;f+=1)t.codePointAt(f)>
65535&&(a-=1,f+=1);return a}var Ut=null;function cn(t){if(Ut?.text!==t){let r=[0];for(let a=t.indexOf(
`
`);a>=0;a=t.indexOf(`
`,a+1))r.push(a+1);Ut={text:t,starts:r,simple:!/[\ud800-\udbff]/.test(t)}}return Ut}function mn(t,r){
let[a,f]=[0,t.length-1];for(;a<f;){let o=Math.ceil((a+f)/2);t[o]<=r?a=o:f=o-1}return a}var dn=Ge;function E(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){
let e=null,n=0,p=E.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t!==
0){let s={instancePath:r,schemaPath:"#/const",keyword:"const",params:{allowedValue:0}};e===null?e=[s]:
e.push(s),n++}return E.errors=e,n===0}E.evaluated={dynamicProps:!1,dynamicItems:!1};var m=Sr().default;function v(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){
let e=null,n=0,p=v.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof t==
"string"){if(m(t)<1){let s={instancePath:r,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),n++}return v.errors=e,n===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};var un=/^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])|(?:23:59:60(?:\.[0-9]+)?[Zz]|(?=(?:00:[0-9]{2}:60(?:\.[0-9]+)?-23:|01:[0-9]{2}:60(?:\.[0-9]+)?-22:|02:[0-9]{2}:60(?:\.[0-9]+)?-21:|03:[0-9]{2}:60(?:\.[0-9]+)?-20:|04:[0-9]{2}:60(?:\.[0-9]+)?-19:|05:[0-9]{2}:60(?:\.[0-9]+)?-18:|06:[0-9]{2}:60(?:\.[0-9]+)?-17:|07:[0-9]{2}:60(?:\.[0-9]+)?-16:|08:[0-9]{2}:60(?:\.[0-9]+)?-15:|09:[0-9]{2}:60(?:\.[0-9]+)?-14:|10:[0-9]{2}:60(?:\.[0-9]+)?-13:|11:[0-9]{2}:60(?:\.[0-9]+)?-12:|12:[0-9]{2}:60(?:\.[0-9]+)?-11:|13:[0-9]{2}:60(?:\.[0-9]+)?-10:|14:[0-9]{2}:60(?:\.[0-9]+)?-09:|15:[0-9]{2}:60(?:\.[0-9]+)?-08:|16:[0-9]{2}:60(?:\.[0-9]+)?-07:|17:[0-9]{2}:60(?:\.[0-9]+)?-06:|18:[0-9]{2}:60(?:\.[0-9]+)?-05:|19:[0-9]{2}:60(?:\.[0-9]+)?-04:|20:[0-9]{2}:60(?:\.[0-9]+)?-03:|21:[0-9]{2}:60(?:\.[0-9]+)?-02:|22:[0-9]{2}:60(?:\.[0-9]+)?-01:|23:[0-9]{2}:60(?:\.[0-9]+)?-00:))[0-9]{2}:(?:00:60(?:\.[0-9]+)?-[0-9]{2}:59|01:60(?:\.[0-9]+)?-[0-9]{2}:58|02:60(?:\.[0-9]+)?-[0-9]{2}:57|03:60(?:\.[0-9]+)?-[0-9]{2}:56|04:60(?:\.[0-9]+)?-[0-9]{2}:55|05:60(?:\.[0-9]+)?-[0-9]{2}:54|06:60(?:\.[0-9]+)?-[0-9]{2}:53|07:60(?:\.[0-9]+)?-[0-9]{2}:52|08:60(?:\.[0-9]+)?-[0-9]{2}:51|09:60(?:\.[0-9]+)?-[0-9]{2}:50|10:60(?:\.[0-9]+)?-[0-9]{2}:49|11:60(?:\.[0-9]+)?-[0-9]{2}:48|12:60(?:\.[0-9]+)?-[0-9]{2}:47|13:60(?:\.[0-9]+)?-[0-9]{2}:46|14:60(?:\.[0-9]+)?-[0-9]{2}:45|15:60(?:\.[0-9]+)?-[0-9]{2}:44|16:60(?:\.[0-9]+)?-[0-9]{2}:43|17:60(?:\.[0-9]+)?-[0-9]{2}:42|18:60(?:\.[0-9]+)?-[0-9]{2}:41|19:60(?:\.[0-9]+)?-[0-9]{2}:40|20:60(?:\.[0-9]+)?-[0-9]{2}:39|21:60(?:\.[0-9]+)?-[0-9]{2}:38|22:60(?:\.[0-9]+)?-[0-9]{2}:37|23:60(?:\.[0-9]+)?-[0-9]{2}:36|24:60(?:\.[0-9]+)?-[0-9]{2}:35|25:60(?:\.[0-9]+)?-[0-9]{2}:34|26:60(?:\.[0-9]+)?-[0-9]{2}:33|27:60(?:\.[0-9]+)?-[0-9]{2}:32|28:60(?:\.[0-9]+)?-[0-9]{2}:31|29:60(?:\.[0-9]+)?-[0-9]{2}:30|30:60(?:\.[0-9]+)?-[0-9]{2}:29|31:60(?:\.[0-9]+)?-[0-9]{2}:28|32:60(?:\.[0-9]+)?-[0-9]{2}:27|33:60(?:\.[0-9]+)?-[0-9]{2}:26|34:60(?:\.[0-9]+)?-[0-9]{2}:25|35:60(?:\.[0-9]+)?-[0-9]{2}:24|36:60(?:\.[0-9]+)?-[0-9]{2}:23|37:60(?:\.[0-9]+)?-[0-9]{2}:22|38:60(?:\.[0-9]+)?-[0-9]{2}:21|39:60(?:\.[0-9]+)?-[0-9]{2}:20|40:60(?:\.[0-9]+)?-[0-9]{2}:19|41:60(?:\.[0-9]+)?-[0-9]{2}:18|42:60(?:\.[0-9]+)?-[0-9]{2}:17|43:60(?:\.[0-9]+)?-[0-9]{2}:16|44:60(?:\.[0-9]+)?-[0-9]{2}:15|45:60(?:\.[0-9]+)?-[0-9]{2}:14|46:60(?:\.[0-9]+)?-[0-9]{2}:13|47:60(?:\.[0-9]+)?-[0-9]{2}:12|48:60(?:\.[0-9]+)?-[0-9]{2}:11|49:60(?:\.[0-9]+)?-[0-9]{2}:10|50:60(?:\.[0-9]+)?-[0-9]{2}:09|51:60(?:\.[0-9]+)?-[0-9]{2}:08|52:60(?:\.[0-9]+)?-[0-9]{2}:07|53:60(?:\.[0-9]+)?-[0-9]{2}:06|54:60(?:\.[0-9]+)?-[0-9]{2}:05|55:60(?:\.[0-9]+)?-[0-9]{2}:04|56:60(?:\.[0-9]+)?-[0-9]{2}:03|57:60(?:\.[0-9]+)?-[0-9]{2}:02|58:60(?:\.[0-9]+)?-[0-9]{2}:01|59:60(?:\.[0-9]+)?-[0-9]{2}:00)|(?=(?:00:(?:59:60(?:\.[0-9]+)?\+01:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+00:)|01:(?:59:60(?:\.[0-9]+)?\+02:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+01:)|02:(?:59:60(?:\.[0-9]+)?\+03:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+02:)|03:(?:59:60(?:\.[0-9]+)?\+04:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+03:)|04:(?:59:60(?:\.[0-9]+)?\+05:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+04:)|05:(?:59:60(?:\.[0-9]+)?\+06:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+05:)|06:(?:59:60(?:\.[0-9]+)?\+07:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+06:)|07:(?:59:60(?:\.[0-9]+)?\+08:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+07:)|08:(?:59:60(?:\.[0-9]+)?\+09:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+08:)|09:(?:59:60(?:\.[0-9]+)?\+10:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+09:)|10:(?:59:60(?:\.[0-9]+)?\+11:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+10:)|11:(?:59:60(?:\.[0-9]+)?\+12:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+11:)|12:(?:59:60(?:\.[0-9]+)?\+13:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+12:)|13:(?:59:60(?:\.[0-9]+)?\+14:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+13:)|14:(?:59:60(?:\.[0-9]+)?\+15:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+14:)|15:(?:59:60(?:\.[0-9]+)?\+16:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+15:)|16:(?:59:60(?:\.[0-9]+)?\+17:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+16:)|17:(?:59:60(?:\.[0-9]+)?\+18:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+17:)|18:(?:59:60(?:\.[0-9]+)?\+19:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+18:)|19:(?:59:60(?:\.[0-9]+)?\+20:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+19:)|20:(?:59:60(?:\.[0-9]+)?\+21:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+20:)|21:(?:59:60(?:\.[0-9]+)?\+22:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+21:)|22:(?:59:60(?:\.[0-9]+)?\+23:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+22:)|23:(?:59:60(?:\.[0-9]+)?\+00:|(?:[0-4][0-9]|5[0-8]):60(?:\.[0-9]+)?\+23:)))[0-9]{2}:(?:00:60(?:\.[0-9]+)?\+[0-9]{2}:01|01:60(?:\.[0-9]+)?\+[0-9]{2}:02|02:60(?:\.[0-9]+)?\+[0-9]{2}:03|03:60(?:\.[0-9]+)?\+[0-9]{2}:04|04:60(?:\.[0-9]+)?\+[0-9]{2}:05|05:60(?:\.[0-9]+)?\+[0-9]{2}:06|06:60(?:\.[0-9]+)?\+[0-9]{2}:07|07:60(?:\.[0-9]+)?\+[0-9]{2}:08|08:60(?:\.[0-9]+)?\+[0-9]{2}:09|09:60(?:\.[0-9]+)?\+[0-9]{2}:10|10:60(?:\.[0-9]+)?\+[0-9]{2}:11|11:60(?:\.[0-9]+)?\+[0-9]{2}:12|12:60(?:\.[0-9]+)?\+[0-9]{2}:13|13:60(?:\.[0-9]+)?\+[0-9]{2}:14|14:60(?:\.[0-9]+)?\+[0-9]{2}:15|15:60(?:\.[0-9]+)?\+[0-9]{2}:16|16:60(?:\.[0-9]+)?\+[0-9]{2}:17|17:60(?:\.[0-9]+)?\+[0-9]{2}:18|18:60(?:\.[0-9]+)?\+[0-9]{2}:19|19:60(?:\.[0-9]+)?\+[0-9]{2}:20|20:60(?:\.[0-9]+)?\+[0-9]{2}:21|21:60(?:\.[0-9]+)?\+[0-9]{2}:22|22:60(?:\.[0-9]+)?\+[0-9]{2}:23|23:60(?:\.[0-9]+)?\+[0-9]{2}:24|24:60(?:\.[0-9]+)?\+[0-9]{2}:25|25:60(?:\.[0-9]+)?\+[0-9]{2}:26|26:60(?:\.[0-9]+)?\+[0-9]{2}:27|27:60(?:\.[0-9]+)?\+[0-9]{2}:28|28:60(?:\.[0-9]+)?\+[0-9]{2}:29|29:60(?:\.[0-9]+)?\+[0-9]{2}:30|30:60(?:\.[0-9]+)?\+[0-9]{2}:31|31:60(?:\.[0-9]+)?\+[0-9]{2}:32|32:60(?:\.[0-9]+)?\+[0-9]{2}:33|33:60(?:\.[0-9]+)?\+[0-9]{2}:34|34:60(?:\.[0-9]+)?\+[0-9]{2}:35|35:60(?:\.[0-9]+)?\+[0-9]{2}:36|36:60(?:\.[0-9]+)?\+[0-9]{2}:37|37:60(?:\.[0-9]+)?\+[0-9]{2}:38|38:60(?:\.[0-9]+)?\+[0-9]{2}:39|39:60(?:\.[0-9]+)?\+[0-9]{2}:40|40:60(?:\.[0-9]+)?\+[0-9]{2}:41|41:60(?:\.[0-9]+)?\+[0-9]{2}:42|42:60(?:\.[0-9]+)?\+[0-9]{2}:43|43:60(?:\.[0-9]+)?\+[0-9]{2}:44|44:60(?:\.[0-9]+)?\+[0-9]{2}:45|45:60(?:\.[0-9]+)?\+[0-9]{2}:46|46:60(?:\.[0-9]+)?\+[0-9]{2}:47|47:60(?:\.[0-9]+)?\+[0-9]{2}:48|48:60(?:\.[0-9]+)?\+[0-9]{2}:49|49:60(?:\.[0-9]+)?\+[0-9]{2}:50|50:60(?:\.[0-9]+)?\+[0-9]{2}:51|51:60(?:\.[0-9]+)?\+[0-9]{2}:52|52:60(?:\.[0-9]+)?\+[0-9]{2}:53|53:60(?:\.[0-9]+)?\+[0-9]{2}:54|54:60(?:\.[0-9]+)?\+[0-9]{2}:55|55:60(?:\.[0-9]+)?\+[0-9]{2}:56|56:60(?:\.[0-9]+)?\+[0-9]{2}:57|57:60(?:\.[0-9]+)?\+[0-9]{2}:58|58:60(?:\.[0-9]+)?\+[0-9]{2}:59|59:60(?:\.[0-9]+)?\+[0-9]{2}:00)))$/u,
yn=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-\
9]{2}:[0-9]{2})$(?!\\n)","u");function A(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,
dynamicAnchors:l={}}={}){let e=null,n=0,p=A.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),typeof t=="string"){if(!yn.test(t)){let s={instancePath:r,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([\
Zz]|[+-][0-9]{2}:[0-9]{2})$(?!\\n)"}};e===null?e=[s]:e.push(s),n++}if(!un.test(t)){let s={instancePath:r,
schemaPath:"#/format",keyword:"format",params:{format:"date-time"}};e===null?e=[s]:e.push(s),n++}}else{
let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),n++}return A.errors=e,n===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};function ee(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){
let e=null,n=0,p=ee.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t!==
"HEALTH_CHECK"){let s={instancePath:r,schemaPath:"#/const",keyword:"const",params:{allowedValue:"HEA\
LTH_CHECK"}};e===null?e=[s]:e.push(s),n++}return ee.errors=e,n===0}ee.evaluated={dynamicProps:!1,dynamicItems:!1};var hn=new RegExp("^[a-zA-Z0-9_-]+$(?!\\n)","u");function I(t,{instancePath:r="",parentData:a,parentDataProperty:f,
rootData:o=t,dynamicAnchors:l={}}={}){let e=null,n=0,p=I.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),typeof t=="string"){if(m(t)>64){let s={instancePath:r,schemaPath:"#\
/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[s]:e.push(s),n++}if(!hn.test(t)){let s={
instancePath:r,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_-]+$(?!\\n)"}};
e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),n++}return I.errors=e,n===0}I.evaluated={dynamicProps:!1,dynamicItems:!1};
var gn={type:["string","null"]};function te(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,
dynamicAnchors:l={}}={}){let e=null,n=0,p=te.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),typeof t!="string"&&t!==null){let s={instancePath:r,schemaPath:"#/type",keyword:"ty\
pe",params:{type:gn.type}};e===null?e=[s]:e.push(s),n++}return te.errors=e,n===0}te.evaluated={dynamicProps:!1,
dynamicItems:!1};var Pn={type:["string","null"],minLength:1};function N(t,{instancePath:r="",parentData:a,
parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){let e=null,n=0,p=N.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof t!="string"&&t!==null){let s={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:Pn.type}};e===null?e=[s]:e.push(s),n++}if(typeof t==
"string"&&m(t)<1){let s={instancePath:r,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[s]:e.push(s),n++}return N.errors=e,n===0}N.evaluated={dynamicProps:!1,dynamicItems:!1};var bn={
type:["string","null"],minLength:1,maxLength:255};function $(t,{instancePath:r="",parentData:a,parentDataProperty:f,
rootData:o=t,dynamicAnchors:l={}}={}){let e=null,n=0,p=$.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),typeof t!="string"&&t!==null){let s={instancePath:r,schemaPath:"#/t\
ype",keyword:"type",params:{type:bn.type}};e===null?e=[s]:e.push(s),n++}if(typeof t=="string"){if(m(
t)>255){let s={instancePath:r,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[s]:e.push(s),n++}if(m(t)<1){let s={instancePath:r,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[s]:e.push(s),n++}}return $.errors=e,n===0}$.evaluated={dynamicProps:!1,dynamicItems:!1};
var Tn={type:["object","null"]};function re(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,
dynamicAnchors:l={}}={}){let e=null,n=0,p=re.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){let s={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:Tn.type}};e===null?e=[s]:e.push(s),n++}return re.errors=e,n===0}
re.evaluated={dynamicProps:!1,dynamicItems:!1};function O(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){
let e=null,n=0,p=O.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof t!=
"boolean"){let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[s]:e.push(s),n++}return O.errors=e,n===0}O.evaluated={dynamicProps:!1,dynamicItems:!1};function se(t,{
instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){let e=null,
n=0,p=se.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.EventType===void 0){let s={instancePath:r,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"EventType"}};e===null?e=[s]:e.push(s),n++}if(t.SchemaVersion!==
void 0){let s=n;E(t.SchemaVersion,{instancePath:r+"/SchemaVersion",parentData:t,parentDataProperty:"\
SchemaVersion",rootData:o,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),n=e.length);for(let i=s;i<
n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportSchemaVersion"+e[i].schemaPath.
slice(1))}if(t.EventId!==void 0){let s=n;v(t.EventId,{instancePath:r+"/EventId",parentData:t,parentDataProperty:"\
EventId",rootData:o,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),n=e.length);for(let i=s;i<
n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportEventId"+e[i].schemaPath.
slice(1))}if(t.EventTimestamp!==void 0){let s=n;A(t.EventTimestamp,{instancePath:r+"/EventTimestamp",
parentData:t,parentDataProperty:"EventTimestamp",rootData:o,dynamicAnchors:l})||(e=e===null?A.errors:
e.concat(A.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath=
"#/$defs/ExportEventTimestamp"+e[i].schemaPath.slice(1))}if(t.EventType!==void 0){let s=n;ee(t.EventType,
{instancePath:r+"/EventType",parentData:t,parentDataProperty:"EventType",rootData:o,dynamicAnchors:l})||
(e=e===null?ee.errors:e.concat(ee.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.startsWith(
"#/$defs/")||(e[i].schemaPath="#/$defs/HealthCheckEventType"+e[i].schemaPath.slice(1))}if(t.DomainName!==
void 0){let s=n;I(t.DomainName,{instancePath:r+"/DomainName",parentData:t,parentDataProperty:"Domain\
Name",rootData:o,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),n=e.length);for(let i=s;i<
n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportDomainName"+e[i].schemaPath.
slice(1))}if(t.ObjectTypeName!==void 0){let s=n;te(t.ObjectTypeName,{instancePath:r+"/ObjectTypeName",
parentData:t,parentDataProperty:"ObjectTypeName",rootData:o,dynamicAnchors:l})||(e=e===null?te.errors:
e.concat(te.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath=
"#/$defs/HealthCheckObjectTypeName"+e[i].schemaPath.slice(1))}if(t.AssociatedProfileId!==void 0){let s=n;
N(t.AssociatedProfileId,{instancePath:r+"/AssociatedProfileId",parentData:t,parentDataProperty:"Asso\
ciatedProfileId",rootData:o,dynamicAnchors:l})||(e=e===null?N.errors:e.concat(N.errors),n=e.length);
for(let i=s;i<n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportAssociat\
edProfileId"+e[i].schemaPath.slice(1))}if(t.ProfileObjectUniqueKey!==void 0){let s=n;$(t.ProfileObjectUniqueKey,
{instancePath:r+"/ProfileObjectUniqueKey",parentData:t,parentDataProperty:"ProfileObjectUniqueKey",rootData:o,
dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.
startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportProfileObjectUniqueKey"+e[i].schemaPath.slice(
1))}if(t.Object!==void 0){let s=n;re(t.Object,{instancePath:r+"/Object",parentData:t,parentDataProperty:"\
Object",rootData:o,dynamicAnchors:l})||(e=e===null?re.errors:e.concat(re.errors),n=e.length);for(let i=s;i<
n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/HealthCheckObject"+e[i].schemaPath.
slice(1))}if(t.IsMessageRealTime!==void 0){let s=n;O(t.IsMessageRealTime,{instancePath:r+"/IsMessage\
RealTime",parentData:t,parentDataProperty:"IsMessageRealTime",rootData:o,dynamicAnchors:l})||(e=e===
null?O.errors:e.concat(O.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.startsWith("#/$defs\
/")||(e[i].schemaPath="#/$defs/ExportIsMessageRealTime"+e[i].schemaPath.slice(1))}}else{let s={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return se.errors=
e,n===0}se.evaluated={props:{SchemaVersion:!0,EventId:!0,EventTimestamp:!0,EventType:!0,DomainName:!0,
ObjectTypeName:!0,AssociatedProfileId:!0,ProfileObjectUniqueKey:!0,Object:!0,IsMessageRealTime:!0},dynamicProps:!1,
dynamicItems:!1};var En={enum:["CREATED","UPDATED"]};function j(t,{instancePath:r="",parentData:a,parentDataProperty:f,
rootData:o=t,dynamicAnchors:l={}}={}){let e=null,n=0,p=j.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),!(t==="CREATED"||t==="UPDATED")){let s={instancePath:r,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:En.enum}};e===null?e=[s]:e.push(s),n++}return j.errors=
e,n===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};function ne(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){
let e=null,n=0,p=ne.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t!==
"_profile"){let s={instancePath:r,schemaPath:"#/const",keyword:"const",params:{allowedValue:"_profil\
e"}};e===null?e=[s]:e.push(s),n++}return ne.errors=e,n===0}ne.evaluated={dynamicProps:!1,dynamicItems:!1};function ie(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){
let e=null,n=0,p=ie.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t!==
null){let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"null"}};e===null?e=[s]:
e.push(s),n++}return ie.errors=e,n===0}ie.evaluated={dynamicProps:!1,dynamicItems:!1};var vn={type:"\
object",properties:{ProfileId:{type:"string",pattern:"^[a-f0-9]{32}$(?!\\n)"},AccountNumber:{type:"s\
tring",minLength:1,maxLength:255},AdditionalInformation:{type:"string",minLength:1,maxLength:1e3},PartyType:{
type:"string",minLength:1,maxLength:255},BusinessName:{type:"string",minLength:1,maxLength:255},FirstName:{
type:"string",minLength:1,maxLength:255},MiddleName:{type:"string",minLength:1,maxLength:255},LastName:{
type:"string",minLength:1,maxLength:255},BirthDate:{type:"string",minLength:1,maxLength:255},Gender:{
type:"string",minLength:1,maxLength:255},PhoneNumber:{type:"string",minLength:1,maxLength:255},MobilePhoneNumber:{
type:"string",minLength:1,maxLength:255},HomePhoneNumber:{type:"string",minLength:1,maxLength:255},BusinessPhoneNumber:{
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
^[a-f0-9]{32}$(?!\\n)"},ContactType:{type:"string",minLength:1,maxLength:255}}}}},wr=new RegExp("^[a\
-f0-9]{32}$(?!\\n)","u");function w(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){
let e=null,n=0,p=w.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.Address1!==void 0){let s=t.Address1;if(typeof s=="string"){
if(m(s)>255){let i={instancePath:r+"/Address1",schemaPath:"#/properties/Address1/maxLength",keyword:"\
maxLength",params:{limit:255}};e===null?e=[i]:e.push(i),n++}if(m(s)<1){let i={instancePath:r+"/Addre\
ss1",schemaPath:"#/properties/Address1/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[
i]:e.push(i),n++}}else{let i={instancePath:r+"/Address1",schemaPath:"#/properties/Address1/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(t.Address2!==void 0){let s=t.Address2;
if(typeof s=="string"){if(m(s)>255){let i={instancePath:r+"/Address2",schemaPath:"#/properties/Addre\
ss2/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[i]:e.push(i),n++}if(m(s)<1){let i={
instancePath:r+"/Address2",schemaPath:"#/properties/Address2/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:r+"/Address2",schemaPath:"#/propert\
ies/Address2/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(t.Address3!==
void 0){let s=t.Address3;if(typeof s=="string"){if(m(s)>255){let i={instancePath:r+"/Address3",schemaPath:"\
#/properties/Address3/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[i]:e.push(i),n++}
if(m(s)<1){let i={instancePath:r+"/Address3",schemaPath:"#/properties/Address3/minLength",keyword:"m\
inLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:r+"/Address3",schemaPath:"\
#/properties/Address3/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(t.
Address4!==void 0){let s=t.Address4;if(typeof s=="string"){if(m(s)>255){let i={instancePath:r+"/Addr\
ess4",schemaPath:"#/properties/Address4/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[i]:e.push(i),n++}if(m(s)<1){let i={instancePath:r+"/Address4",schemaPath:"#/properties/Address4/m\
inLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:r+
"/Address4",schemaPath:"#/properties/Address4/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),n++}}if(t.City!==void 0){let s=t.City;if(typeof s=="string"){if(m(s)>255){let i={instancePath:r+
"/City",schemaPath:"#/properties/City/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=
[i]:e.push(i),n++}if(m(s)<1){let i={instancePath:r+"/City",schemaPath:"#/properties/City/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:r+"/Cit\
y",schemaPath:"#/properties/City/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),n++}}if(t.County!==void 0){let s=t.County;if(typeof s=="string"){if(m(s)>255){let i={instancePath:r+
"/County",schemaPath:"#/properties/County/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[i]:e.push(i),n++}if(m(s)<1){let i={instancePath:r+"/County",schemaPath:"#/properties/County/minLe\
ngth",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:r+
"/County",schemaPath:"#/properties/County/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:
e.push(i),n++}}if(t.State!==void 0){let s=t.State;if(typeof s=="string"){if(m(s)>255){let i={instancePath:r+
"/State",schemaPath:"#/properties/State/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[i]:e.push(i),n++}if(m(s)<1){let i={instancePath:r+"/State",schemaPath:"#/properties/State/minLeng\
th",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:r+"\
/State",schemaPath:"#/properties/State/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.
push(i),n++}}if(t.Province!==void 0){let s=t.Province;if(typeof s=="string"){if(m(s)>255){let i={instancePath:r+
"/Province",schemaPath:"#/properties/Province/maxLength",keyword:"maxLength",params:{limit:255}};e===
null?e=[i]:e.push(i),n++}if(m(s)<1){let i={instancePath:r+"/Province",schemaPath:"#/properties/Provi\
nce/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:r+
"/Province",schemaPath:"#/properties/Province/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),n++}}if(t.Country!==void 0){let s=t.Country;if(typeof s=="string"){if(m(s)>255){let i={
instancePath:r+"/Country",schemaPath:"#/properties/Country/maxLength",keyword:"maxLength",params:{limit:255}};
e===null?e=[i]:e.push(i),n++}if(m(s)<1){let i={instancePath:r+"/Country",schemaPath:"#/properties/Co\
untry/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:r+
"/Country",schemaPath:"#/properties/Country/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),n++}}if(t.PostalCode!==void 0){let s=t.PostalCode;if(typeof s=="string"){if(m(s)>255){
let i={instancePath:r+"/PostalCode",schemaPath:"#/properties/PostalCode/maxLength",keyword:"maxLengt\
h",params:{limit:255}};e===null?e=[i]:e.push(i),n++}if(m(s)<1){let i={instancePath:r+"/PostalCode",schemaPath:"\
#/properties/PostalCode/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{
let i={instancePath:r+"/PostalCode",schemaPath:"#/properties/PostalCode/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),n++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return w.errors=e,n===0}w.evaluated={props:{
Address1:!0,Address2:!0,Address3:!0,Address4:!0,City:!0,County:!0,State:!0,Province:!0,Country:!0,PostalCode:!0},
dynamicProps:!1,dynamicItems:!1};function ae(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){
let e=null,n=0,p=ae.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.KeyName!==void 0){let s=t.KeyName;if(typeof s=="string"){
if(m(s)>255){let i={instancePath:r+"/KeyName",schemaPath:"#/properties/KeyName/maxLength",keyword:"m\
axLength",params:{limit:255}};e===null?e=[i]:e.push(i),n++}if(m(s)<1){let i={instancePath:r+"/KeyNam\
e",schemaPath:"#/properties/KeyName/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:
e.push(i),n++}}else{let i={instancePath:r+"/KeyName",schemaPath:"#/properties/KeyName/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(t.Values!==void 0){let s=t.Values;if(Array.
isArray(s)){let i=s.length;for(let c=0;c<i;c++){let y=s[c];if(typeof y=="string"){if(m(y)>255){let u={
instancePath:r+"/Values/"+c,schemaPath:"#/properties/Values/items/maxLength",keyword:"maxLength",params:{
limit:255}};e===null?e=[u]:e.push(u),n++}if(m(y)<1){let u={instancePath:r+"/Values/"+c,schemaPath:"#\
/properties/Values/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),n++}}else{
let u={instancePath:r+"/Values/"+c,schemaPath:"#/properties/Values/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[u]:e.push(u),n++}}}else{let i={instancePath:r+"/Values",schemaPath:"#/pr\
operties/Values/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}}else{let s={
instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}
return ae.errors=e,n===0}ae.evaluated={props:{KeyName:!0,Values:!0},dynamicProps:!1,dynamicItems:!1};function _(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){
let e=null,n=0,p=_.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.KeyName!==void 0){let s=t.KeyName;if(typeof s=="string"){
if(m(s)>255){let i={instancePath:r+"/KeyName",schemaPath:"#/properties/KeyName/maxLength",keyword:"m\
axLength",params:{limit:255}};e===null?e=[i]:e.push(i),n++}if(m(s)<1){let i={instancePath:r+"/KeyNam\
e",schemaPath:"#/properties/KeyName/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:
e.push(i),n++}}else{let i={instancePath:r+"/KeyName",schemaPath:"#/properties/KeyName/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(t.KeyValue!==void 0){let s=t.KeyValue;
if(typeof s=="string"){if(m(s)>255){let i={instancePath:r+"/KeyValue",schemaPath:"#/properties/KeyVa\
lue/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[i]:e.push(i),n++}if(m(s)<1){let i={
instancePath:r+"/KeyValue",schemaPath:"#/properties/KeyValue/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:r+"/KeyValue",schemaPath:"#/propert\
ies/KeyValue/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(t.ProfileId!==
void 0){let s=t.ProfileId;if(typeof s=="string"){if(!wr.test(s)){let i={instancePath:r+"/ProfileId",
schemaPath:"#/properties/ProfileId/pattern",keyword:"pattern",params:{pattern:"^[a-f0-9]{32}$(?!\\n)"}};
e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:r+"/ProfileId",schemaPath:"#/properties/Profi\
leId/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(t.ContactType!==void 0){
let s=t.ContactType;if(typeof s=="string"){if(m(s)>255){let i={instancePath:r+"/ContactType",schemaPath:"\
#/properties/ContactType/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[i]:e.push(i),
n++}if(m(s)<1){let i={instancePath:r+"/ContactType",schemaPath:"#/properties/ContactType/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:r+"/Con\
tactType",schemaPath:"#/properties/ContactType/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),n++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[s]:e.push(s),n++}return _.errors=e,n===0}_.evaluated={props:{KeyName:!0,KeyValue:!0,
ProfileId:!0,ContactType:!0},dynamicProps:!1,dynamicItems:!1};function oe(t,{instancePath:r="",parentData:a,
parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){let e=null,n=0,p=oe.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.Phone!==
void 0){let s=t.Phone;if(Array.isArray(s)){let i=s.length;for(let c=0;c<i;c++){let y=n;_(s[c],{instancePath:r+
"/Phone/"+c,parentData:s,parentDataProperty:c,rootData:o,dynamicAnchors:l})||(e=e===null?_.errors:e.
concat(_.errors),n=e.length);for(let u=y;u<n;u++)e[u].schemaPath.startsWith("#/$defs/")||(e[u].schemaPath=
"#/$defs/StandardProfile/$defs/ContactPreference"+e[u].schemaPath.slice(1))}}else{let i={instancePath:r+
"/Phone",schemaPath:"#/properties/Phone/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.
push(i),n++}}if(t.Email!==void 0){let s=t.Email;if(Array.isArray(s)){let i=s.length;for(let c=0;c<i;c++){
let y=n;_(s[c],{instancePath:r+"/Email/"+c,parentData:s,parentDataProperty:c,rootData:o,dynamicAnchors:l})||
(e=e===null?_.errors:e.concat(_.errors),n=e.length);for(let u=y;u<n;u++)e[u].schemaPath.startsWith("\
#/$defs/")||(e[u].schemaPath="#/$defs/StandardProfile/$defs/ContactPreference"+e[u].schemaPath.slice(
1))}}else{let i={instancePath:r+"/Email",schemaPath:"#/properties/Email/type",keyword:"type",params:{
type:"array"}};e===null?e=[i]:e.push(i),n++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return oe.errors=e,n===0}oe.evaluated={props:{
Phone:!0,Email:!0},dynamicProps:!1,dynamicItems:!1};function fe(t,{instancePath:r="",parentData:a,parentDataProperty:f,
rootData:o=t,dynamicAnchors:l={}}={}){let e=null,n=0,p=fe.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.ProfileId!==void 0){
let i=t.ProfileId;if(typeof i=="string"){if(!wr.test(i)){let c={instancePath:r+"/ProfileId",schemaPath:"\
#/properties/ProfileId/pattern",keyword:"pattern",params:{pattern:"^[a-f0-9]{32}$(?!\\n)"}};e===null?
e=[c]:e.push(c),n++}}else{let c={instancePath:r+"/ProfileId",schemaPath:"#/properties/ProfileId/type",
keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),n++}}if(t.AccountNumber!==void 0){let i=t.
AccountNumber;if(typeof i=="string"){if(m(i)>255){let c={instancePath:r+"/AccountNumber",schemaPath:"\
#/properties/AccountNumber/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[c]:e.push(
c),n++}if(m(i)<1){let c={instancePath:r+"/AccountNumber",schemaPath:"#/properties/AccountNumber/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),n++}}else{let c={instancePath:r+
"/AccountNumber",schemaPath:"#/properties/AccountNumber/type",keyword:"type",params:{type:"string"}};
e===null?e=[c]:e.push(c),n++}}if(t.AdditionalInformation!==void 0){let i=t.AdditionalInformation;if(typeof i==
"string"){if(m(i)>1e3){let c={instancePath:r+"/AdditionalInformation",schemaPath:"#/properties/Addit\
ionalInformation/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[c]:e.push(c),n++}if(m(
i)<1){let c={instancePath:r+"/AdditionalInformation",schemaPath:"#/properties/AdditionalInformation/\
minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),n++}}else{let c={instancePath:r+
"/AdditionalInformation",schemaPath:"#/properties/AdditionalInformation/type",keyword:"type",params:{
type:"string"}};e===null?e=[c]:e.push(c),n++}}if(t.PartyType!==void 0){let i=t.PartyType;if(typeof i==
"string"){if(m(i)>255){let c={instancePath:r+"/PartyType",schemaPath:"#/properties/PartyType/maxLeng\
th",keyword:"maxLength",params:{limit:255}};e===null?e=[c]:e.push(c),n++}if(m(i)<1){let c={instancePath:r+
"/PartyType",schemaPath:"#/properties/PartyType/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[c]:e.push(c),n++}}else{let c={instancePath:r+"/PartyType",schemaPath:"#/properties/PartyType\
/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),n++}}if(t.BusinessName!==void 0){
let i=t.BusinessName;if(typeof i=="string"){if(m(i)>255){let c={instancePath:r+"/BusinessName",schemaPath:"\
#/properties/BusinessName/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[c]:e.push(c),
n++}if(m(i)<1){let c={instancePath:r+"/BusinessName",schemaPath:"#/properties/BusinessName/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),n++}}else{let c={instancePath:r+"/Bus\
inessName",schemaPath:"#/properties/BusinessName/type",keyword:"type",params:{type:"string"}};e===null?
e=[c]:e.push(c),n++}}if(t.FirstName!==void 0){let i=t.FirstName;if(typeof i=="string"){if(m(i)>255){
let c={instancePath:r+"/FirstName",schemaPath:"#/properties/FirstName/maxLength",keyword:"maxLength",
params:{limit:255}};e===null?e=[c]:e.push(c),n++}if(m(i)<1){let c={instancePath:r+"/FirstName",schemaPath:"\
#/properties/FirstName/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),n++}}else{
let c={instancePath:r+"/FirstName",schemaPath:"#/properties/FirstName/type",keyword:"type",params:{type:"\
string"}};e===null?e=[c]:e.push(c),n++}}if(t.MiddleName!==void 0){let i=t.MiddleName;if(typeof i=="s\
tring"){if(m(i)>255){let c={instancePath:r+"/MiddleName",schemaPath:"#/properties/MiddleName/maxLeng\
th",keyword:"maxLength",params:{limit:255}};e===null?e=[c]:e.push(c),n++}if(m(i)<1){let c={instancePath:r+
"/MiddleName",schemaPath:"#/properties/MiddleName/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[c]:e.push(c),n++}}else{let c={instancePath:r+"/MiddleName",schemaPath:"#/properties/MiddleNa\
me/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),n++}}if(t.LastName!==void 0){
let i=t.LastName;if(typeof i=="string"){if(m(i)>255){let c={instancePath:r+"/LastName",schemaPath:"#\
/properties/LastName/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[c]:e.push(c),n++}
if(m(i)<1){let c={instancePath:r+"/LastName",schemaPath:"#/properties/LastName/minLength",keyword:"m\
inLength",params:{limit:1}};e===null?e=[c]:e.push(c),n++}}else{let c={instancePath:r+"/LastName",schemaPath:"\
#/properties/LastName/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),n++}}if(t.
BirthDate!==void 0){let i=t.BirthDate;if(typeof i=="string"){if(m(i)>255){let c={instancePath:r+"/Bi\
rthDate",schemaPath:"#/properties/BirthDate/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[c]:e.push(c),n++}if(m(i)<1){let c={instancePath:r+"/BirthDate",schemaPath:"#/properties/BirthDate\
/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),n++}}else{let c={instancePath:r+
"/BirthDate",schemaPath:"#/properties/BirthDate/type",keyword:"type",params:{type:"string"}};e===null?
e=[c]:e.push(c),n++}}if(t.Gender!==void 0){let i=t.Gender;if(typeof i=="string"){if(m(i)>255){let c={
instancePath:r+"/Gender",schemaPath:"#/properties/Gender/maxLength",keyword:"maxLength",params:{limit:255}};
e===null?e=[c]:e.push(c),n++}if(m(i)<1){let c={instancePath:r+"/Gender",schemaPath:"#/properties/Gen\
der/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),n++}}else{let c={instancePath:r+
"/Gender",schemaPath:"#/properties/Gender/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:
e.push(c),n++}}if(t.PhoneNumber!==void 0){let i=t.PhoneNumber;if(typeof i=="string"){if(m(i)>255){let c={
instancePath:r+"/PhoneNumber",schemaPath:"#/properties/PhoneNumber/maxLength",keyword:"maxLength",params:{
limit:255}};e===null?e=[c]:e.push(c),n++}if(m(i)<1){let c={instancePath:r+"/PhoneNumber",schemaPath:"\
#/properties/PhoneNumber/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),n++}}else{
let c={instancePath:r+"/PhoneNumber",schemaPath:"#/properties/PhoneNumber/type",keyword:"type",params:{
type:"string"}};e===null?e=[c]:e.push(c),n++}}if(t.MobilePhoneNumber!==void 0){let i=t.MobilePhoneNumber;
if(typeof i=="string"){if(m(i)>255){let c={instancePath:r+"/MobilePhoneNumber",schemaPath:"#/propert\
ies/MobilePhoneNumber/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[c]:e.push(c),n++}
if(m(i)<1){let c={instancePath:r+"/MobilePhoneNumber",schemaPath:"#/properties/MobilePhoneNumber/min\
Length",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),n++}}else{let c={instancePath:r+
"/MobilePhoneNumber",schemaPath:"#/properties/MobilePhoneNumber/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[c]:e.push(c),n++}}if(t.HomePhoneNumber!==void 0){let i=t.HomePhoneNumber;if(typeof i==
"string"){if(m(i)>255){let c={instancePath:r+"/HomePhoneNumber",schemaPath:"#/properties/HomePhoneNu\
mber/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[c]:e.push(c),n++}if(m(i)<1){let c={
instancePath:r+"/HomePhoneNumber",schemaPath:"#/properties/HomePhoneNumber/minLength",keyword:"minLe\
ngth",params:{limit:1}};e===null?e=[c]:e.push(c),n++}}else{let c={instancePath:r+"/HomePhoneNumber",
schemaPath:"#/properties/HomePhoneNumber/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:
e.push(c),n++}}if(t.BusinessPhoneNumber!==void 0){let i=t.BusinessPhoneNumber;if(typeof i=="string"){
if(m(i)>255){let c={instancePath:r+"/BusinessPhoneNumber",schemaPath:"#/properties/BusinessPhoneNumb\
er/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[c]:e.push(c),n++}if(m(i)<1){let c={
instancePath:r+"/BusinessPhoneNumber",schemaPath:"#/properties/BusinessPhoneNumber/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[c]:e.push(c),n++}}else{let c={instancePath:r+"/BusinessPhon\
eNumber",schemaPath:"#/properties/BusinessPhoneNumber/type",keyword:"type",params:{type:"string"}};e===
null?e=[c]:e.push(c),n++}}if(t.EmailAddress!==void 0){let i=t.EmailAddress;if(typeof i=="string"){if(m(
i)>255){let c={instancePath:r+"/EmailAddress",schemaPath:"#/properties/EmailAddress/maxLength",keyword:"\
maxLength",params:{limit:255}};e===null?e=[c]:e.push(c),n++}if(m(i)<1){let c={instancePath:r+"/Email\
Address",schemaPath:"#/properties/EmailAddress/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[c]:e.push(c),n++}}else{let c={instancePath:r+"/EmailAddress",schemaPath:"#/properties/EmailA\
ddress/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),n++}}if(t.PersonalEmailAddress!==
void 0){let i=t.PersonalEmailAddress;if(typeof i=="string"){if(m(i)>255){let c={instancePath:r+"/Per\
sonalEmailAddress",schemaPath:"#/properties/PersonalEmailAddress/maxLength",keyword:"maxLength",params:{
limit:255}};e===null?e=[c]:e.push(c),n++}if(m(i)<1){let c={instancePath:r+"/PersonalEmailAddress",schemaPath:"\
#/properties/PersonalEmailAddress/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.
push(c),n++}}else{let c={instancePath:r+"/PersonalEmailAddress",schemaPath:"#/properties/PersonalEma\
ilAddress/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),n++}}if(t.BusinessEmailAddress!==
void 0){let i=t.BusinessEmailAddress;if(typeof i=="string"){if(m(i)>255){let c={instancePath:r+"/Bus\
inessEmailAddress",schemaPath:"#/properties/BusinessEmailAddress/maxLength",keyword:"maxLength",params:{
limit:255}};e===null?e=[c]:e.push(c),n++}if(m(i)<1){let c={instancePath:r+"/BusinessEmailAddress",schemaPath:"\
#/properties/BusinessEmailAddress/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.
push(c),n++}}else{let c={instancePath:r+"/BusinessEmailAddress",schemaPath:"#/properties/BusinessEma\
ilAddress/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),n++}}if(t.Address!==
void 0){let i=n;w(t.Address,{instancePath:r+"/Address",parentData:t,parentDataProperty:"Address",rootData:o,
dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),n=e.length);for(let c=i;c<n;c++)e[c].schemaPath.
startsWith("#/$defs/")||(e[c].schemaPath="#/$defs/StandardProfile/$defs/PostalAddress"+e[c].schemaPath.
slice(1))}if(t.ShippingAddress!==void 0){let i=n;w(t.ShippingAddress,{instancePath:r+"/ShippingAddre\
ss",parentData:t,parentDataProperty:"ShippingAddress",rootData:o,dynamicAnchors:l})||(e=e===null?w.errors:
e.concat(w.errors),n=e.length);for(let c=i;c<n;c++)e[c].schemaPath.startsWith("#/$defs/")||(e[c].schemaPath=
"#/$defs/StandardProfile/$defs/PostalAddress"+e[c].schemaPath.slice(1))}if(t.MailingAddress!==void 0){
let i=n;w(t.MailingAddress,{instancePath:r+"/MailingAddress",parentData:t,parentDataProperty:"Mailin\
gAddress",rootData:o,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),n=e.length);for(let c=i;c<
n;c++)e[c].schemaPath.startsWith("#/$defs/")||(e[c].schemaPath="#/$defs/StandardProfile/$defs/Postal\
Address"+e[c].schemaPath.slice(1))}if(t.BillingAddress!==void 0){let i=n;w(t.BillingAddress,{instancePath:r+
"/BillingAddress",parentData:t,parentDataProperty:"BillingAddress",rootData:o,dynamicAnchors:l})||(e=
e===null?w.errors:e.concat(w.errors),n=e.length);for(let c=i;c<n;c++)e[c].schemaPath.startsWith("#/$\
defs/")||(e[c].schemaPath="#/$defs/StandardProfile/$defs/PostalAddress"+e[c].schemaPath.slice(1))}if(t.
Attributes!==void 0){let i=t.Attributes;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let c in i){
let y=n;if(typeof c=="string"){if(m(c)>255){let u={instancePath:r+"/Attributes",schemaPath:"#/proper\
ties/Attributes/propertyNames/maxLength",keyword:"maxLength",params:{limit:255},propertyName:c};e===
null?e=[u]:e.push(u),n++}if(m(c)<1){let u={instancePath:r+"/Attributes",schemaPath:"#/properties/Att\
ributes/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:c};e===null?e=[u]:
e.push(u),n++}}var s=y===n;if(!s){let u={instancePath:r+"/Attributes",schemaPath:"#/properties/Attri\
butes/propertyNames",keyword:"propertyNames",params:{propertyName:c}};e===null?e=[u]:e.push(u),n++}}
for(let c in i){let y=i[c];if(typeof y=="string"){if(m(y)>255){let u={instancePath:r+"/Attributes/"+
c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/Attributes/additionalProperties/ma\
xLength",keyword:"maxLength",params:{limit:255}};e===null?e=[u]:e.push(u),n++}if(m(y)<1){let u={instancePath:r+
"/Attributes/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/Attributes/addition\
alProperties/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),n++}}else{let u={
instancePath:r+"/Attributes/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/Attr\
ibutes/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),n++}}}else{
let c={instancePath:r+"/Attributes",schemaPath:"#/properties/Attributes/type",keyword:"type",params:{
type:"object"}};e===null?e=[c]:e.push(c),n++}}if(t.FoundByItems!==void 0){let i=t.FoundByItems;if(Array.
isArray(i)){if(i.length>5){let y={instancePath:r+"/FoundByItems",schemaPath:"#/properties/FoundByIte\
ms/maxItems",keyword:"maxItems",params:{limit:5}};e===null?e=[y]:e.push(y),n++}if(i.length<1){let y={
instancePath:r+"/FoundByItems",schemaPath:"#/properties/FoundByItems/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[y]:e.push(y),n++}let c=i.length;for(let y=0;y<c;y++){let u=n;ae(i[y],{instancePath:r+
"/FoundByItems/"+y,parentData:i,parentDataProperty:y,rootData:o,dynamicAnchors:l})||(e=e===null?ae.errors:
e.concat(ae.errors),n=e.length);for(let d=u;d<n;d++)e[d].schemaPath.startsWith("#/$defs/")||(e[d].schemaPath=
"#/$defs/StandardProfile/$defs/FoundByItem"+e[d].schemaPath.slice(1))}}else{let c={instancePath:r+"/\
FoundByItems",schemaPath:"#/properties/FoundByItems/type",keyword:"type",params:{type:"array"}};e===
null?e=[c]:e.push(c),n++}}if(t.PartyTypeString!==void 0){let i=t.PartyTypeString;if(typeof i=="strin\
g"){if(m(i)>255){let c={instancePath:r+"/PartyTypeString",schemaPath:"#/properties/PartyTypeString/m\
axLength",keyword:"maxLength",params:{limit:255}};e===null?e=[c]:e.push(c),n++}if(m(i)<1){let c={instancePath:r+
"/PartyTypeString",schemaPath:"#/properties/PartyTypeString/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[c]:e.push(c),n++}}else{let c={instancePath:r+"/PartyTypeString",schemaPath:"#/properties\
/PartyTypeString/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),n++}}if(t.GenderString!==
void 0){let i=t.GenderString;if(typeof i=="string"){if(m(i)>255){let c={instancePath:r+"/GenderStrin\
g",schemaPath:"#/properties/GenderString/maxLength",keyword:"maxLength",params:{limit:255}};e===null?
e=[c]:e.push(c),n++}if(m(i)<1){let c={instancePath:r+"/GenderString",schemaPath:"#/properties/Gender\
String/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),n++}}else{let c={instancePath:r+
"/GenderString",schemaPath:"#/properties/GenderString/type",keyword:"type",params:{type:"string"}};e===
null?e=[c]:e.push(c),n++}}if(t.ProfileType!==void 0){let i=t.ProfileType;if(!(i==="ACCOUNT_PROFILE"||
i==="PROFILE")){let c={instancePath:r+"/ProfileType",schemaPath:"#/properties/ProfileType/enum",keyword:"\
enum",params:{allowedValues:vn.properties.ProfileType.enum}};e===null?e=[c]:e.push(c),n++}}if(t.EngagementPreferences!==
void 0){let i=n;oe(t.EngagementPreferences,{instancePath:r+"/EngagementPreferences",parentData:t,parentDataProperty:"\
EngagementPreferences",rootData:o,dynamicAnchors:l})||(e=e===null?oe.errors:e.concat(oe.errors),n=e.
length);for(let c=i;c<n;c++)e[c].schemaPath.startsWith("#/$defs/")||(e[c].schemaPath="#/$defs/Standa\
rdProfile/$defs/EngagementPreferenceLists"+e[c].schemaPath.slice(1))}}else{let i={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),n++}return fe.errors=e,n===0}
fe.evaluated={props:{ProfileId:!0,AccountNumber:!0,AdditionalInformation:!0,PartyType:!0,BusinessName:!0,
FirstName:!0,MiddleName:!0,LastName:!0,BirthDate:!0,Gender:!0,PhoneNumber:!0,MobilePhoneNumber:!0,HomePhoneNumber:!0,
BusinessPhoneNumber:!0,EmailAddress:!0,PersonalEmailAddress:!0,BusinessEmailAddress:!0,Address:!0,ShippingAddress:!0,
MailingAddress:!0,BillingAddress:!0,Attributes:!0,FoundByItems:!0,PartyTypeString:!0,GenderString:!0,
ProfileType:!0,EngagementPreferences:!0},dynamicProps:!1,dynamicItems:!1};function le(t,{instancePath:r="",
parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){let e=null,n=0,p=le.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.SchemaVersion===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"SchemaVersion"}};e===null?e=[s]:e.push(s),n++}if(t.EventId===void 0){let s={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"EventId"}};e===null?e=[s]:e.push(
s),n++}if(t.EventTimestamp===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"EventTimestamp"}};e===null?e=[s]:e.push(s),n++}if(t.EventType===void 0){let s={
instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"EventType"}};e===
null?e=[s]:e.push(s),n++}if(t.DomainName===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"DomainName"}};e===null?e=[s]:e.push(s),n++}if(t.ObjectTypeName===
void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Ob\
jectTypeName"}};e===null?e=[s]:e.push(s),n++}if(t.Object===void 0){let s={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Object"}};e===null?e=[s]:e.push(s),n++}if(t.
IsMessageRealTime===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"IsMessageRealTime"}};e===null?e=[s]:e.push(s),n++}if(t.SchemaVersion!==void 0){let s=n;
E(t.SchemaVersion,{instancePath:r+"/SchemaVersion",parentData:t,parentDataProperty:"SchemaVersion",rootData:o,
dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.
startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportSchemaVersion"+e[i].schemaPath.slice(1))}if(t.
EventId!==void 0){let s=n;v(t.EventId,{instancePath:r+"/EventId",parentData:t,parentDataProperty:"Ev\
entId",rootData:o,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),n=e.length);for(let i=s;i<
n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportEventId"+e[i].schemaPath.
slice(1))}if(t.EventTimestamp!==void 0){let s=n;A(t.EventTimestamp,{instancePath:r+"/EventTimestamp",
parentData:t,parentDataProperty:"EventTimestamp",rootData:o,dynamicAnchors:l})||(e=e===null?A.errors:
e.concat(A.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath=
"#/$defs/ExportEventTimestamp"+e[i].schemaPath.slice(1))}if(t.EventType!==void 0){let s=n;j(t.EventType,
{instancePath:r+"/EventType",parentData:t,parentDataProperty:"EventType",rootData:o,dynamicAnchors:l})||
(e=e===null?j.errors:e.concat(j.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.startsWith("\
#/$defs/")||(e[i].schemaPath="#/$defs/ChangeEventType"+e[i].schemaPath.slice(1))}if(t.DomainName!==void 0){
let s=n;I(t.DomainName,{instancePath:r+"/DomainName",parentData:t,parentDataProperty:"DomainName",rootData:o,
dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.
startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportDomainName"+e[i].schemaPath.slice(1))}if(t.ObjectTypeName!==
void 0){let s=n;ne(t.ObjectTypeName,{instancePath:r+"/ObjectTypeName",parentData:t,parentDataProperty:"\
ObjectTypeName",rootData:o,dynamicAnchors:l})||(e=e===null?ne.errors:e.concat(ne.errors),n=e.length);
for(let i=s;i<n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ProfileObjectT\
ypeName"+e[i].schemaPath.slice(1))}if(t.AssociatedProfileId!==void 0){let s=n;ie(t.AssociatedProfileId,
{instancePath:r+"/AssociatedProfileId",parentData:t,parentDataProperty:"AssociatedProfileId",rootData:o,
dynamicAnchors:l})||(e=e===null?ie.errors:e.concat(ie.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.
startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/NoAssociatedProfileId"+e[i].schemaPath.slice(1))}if(t.
ProfileObjectUniqueKey!==void 0){let s=n;$(t.ProfileObjectUniqueKey,{instancePath:r+"/ProfileObjectU\
niqueKey",parentData:t,parentDataProperty:"ProfileObjectUniqueKey",rootData:o,dynamicAnchors:l})||(e=
e===null?$.errors:e.concat($.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.startsWith("#/$\
defs/")||(e[i].schemaPath="#/$defs/ExportProfileObjectUniqueKey"+e[i].schemaPath.slice(1))}if(t.Object!==
void 0){let s=n;fe(t.Object,{instancePath:r+"/Object",parentData:t,parentDataProperty:"Object",rootData:o,
dynamicAnchors:l})||(e=e===null?fe.errors:e.concat(fe.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.
startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/StandardProfile"+e[i].schemaPath.slice(1))}if(t.IsMessageRealTime!==
void 0){let s=n;O(t.IsMessageRealTime,{instancePath:r+"/IsMessageRealTime",parentData:t,parentDataProperty:"\
IsMessageRealTime",rootData:o,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),n=e.length);
for(let i=s;i<n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportIsMessag\
eRealTime"+e[i].schemaPath.slice(1))}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return le.errors=e,n===0}le.evaluated={props:{SchemaVersion:!0,
EventId:!0,EventTimestamp:!0,EventType:!0,DomainName:!0,ObjectTypeName:!0,AssociatedProfileId:!0,ProfileObjectUniqueKey:!0,
Object:!0,IsMessageRealTime:!0},dynamicProps:!1,dynamicItems:!1};function pe(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){
let e=null,n=0,p=pe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t!==
"_asset"){let s={instancePath:r,schemaPath:"#/const",keyword:"const",params:{allowedValue:"_asset"}};
e===null?e=[s]:e.push(s),n++}return pe.errors=e,n===0}pe.evaluated={dynamicProps:!1,dynamicItems:!1};function ce(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){
let e=null,n=0,p=ce.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.AssetId!==void 0&&typeof t.AssetId!="string"){let s={instancePath:r+
"/AssetId",schemaPath:"#/properties/AssetId/type",keyword:"type",params:{type:"string"}};e===null?e=
[s]:e.push(s),n++}if(t.AssetName!==void 0&&typeof t.AssetName!="string"){let s={instancePath:r+"/Ass\
etName",schemaPath:"#/properties/AssetName/type",keyword:"type",params:{type:"string"}};e===null?e=[
s]:e.push(s),n++}if(t.SerialNumber!==void 0&&typeof t.SerialNumber!="string"){let s={instancePath:r+
"/SerialNumber",schemaPath:"#/properties/SerialNumber/type",keyword:"type",params:{type:"string"}};e===
null?e=[s]:e.push(s),n++}if(t.ModelNumber!==void 0&&typeof t.ModelNumber!="string"){let s={instancePath:r+
"/ModelNumber",schemaPath:"#/properties/ModelNumber/type",keyword:"type",params:{type:"string"}};e===
null?e=[s]:e.push(s),n++}if(t.ModelName!==void 0&&typeof t.ModelName!="string"){let s={instancePath:r+
"/ModelName",schemaPath:"#/properties/ModelName/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),n++}if(t.ProductSKU!==void 0&&typeof t.ProductSKU!="string"){let s={instancePath:r+"\
/ProductSKU",schemaPath:"#/properties/ProductSKU/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),n++}if(t.PurchaseDate!==void 0&&typeof t.PurchaseDate!="string"){let s={instancePath:r+
"/PurchaseDate",schemaPath:"#/properties/PurchaseDate/type",keyword:"type",params:{type:"string"}};e===
null?e=[s]:e.push(s),n++}if(t.UsageEndDate!==void 0&&typeof t.UsageEndDate!="string"){let s={instancePath:r+
"/UsageEndDate",schemaPath:"#/properties/UsageEndDate/type",keyword:"type",params:{type:"string"}};e===
null?e=[s]:e.push(s),n++}if(t.Status!==void 0&&typeof t.Status!="string"){let s={instancePath:r+"/St\
atus",schemaPath:"#/properties/Status/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.
push(s),n++}if(t.Price!==void 0&&typeof t.Price!="string"){let s={instancePath:r+"/Price",schemaPath:"\
#/properties/Price/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.Quantity!==
void 0&&typeof t.Quantity!="string"){let s={instancePath:r+"/Quantity",schemaPath:"#/properties/Quan\
tity/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.Description!==void 0&&
typeof t.Description!="string"){let s={instancePath:r+"/Description",schemaPath:"#/properties/Descri\
ption/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.AdditionalInformation!==
void 0&&typeof t.AdditionalInformation!="string"){let s={instancePath:r+"/AdditionalInformation",schemaPath:"\
#/properties/AdditionalInformation/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),n++}if(t.DataSource!==void 0&&typeof t.DataSource!="string"){let s={instancePath:r+"/DataSource",
schemaPath:"#/properties/DataSource/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),n++}if(t.Attributes!==void 0){let s=t.Attributes;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i in s)
if(typeof s[i]!="string"){let c={instancePath:r+"/Attributes/"+i.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/Attributes/additionalProperties/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[c]:e.push(c),n++}}else{let i={instancePath:r+"/Attributes",schemaPath:"#/propertie\
s/Attributes/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),n++}}}else{let s={
instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}
return ce.errors=e,n===0}ce.evaluated={props:{AssetId:!0,AssetName:!0,SerialNumber:!0,ModelNumber:!0,
ModelName:!0,ProductSKU:!0,PurchaseDate:!0,UsageEndDate:!0,Status:!0,Price:!0,Quantity:!0,Description:!0,
AdditionalInformation:!0,DataSource:!0,Attributes:!0},dynamicProps:!1,dynamicItems:!1};function me(t,{
instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){let e=null,
n=0,p=me.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.SchemaVersion===void 0){let s={instancePath:r,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"SchemaVersion"}};e===null?e=[s]:e.push(s),n++}if(t.EventId===
void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Ev\
entId"}};e===null?e=[s]:e.push(s),n++}if(t.EventTimestamp===void 0){let s={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"EventTimestamp"}};e===null?e=[s]:e.push(s),n++}
if(t.EventType===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
EventType"}};e===null?e=[s]:e.push(s),n++}if(t.DomainName===void 0){let s={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"DomainName"}};e===null?e=[s]:e.push(s),n++}if(t.
ObjectTypeName===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
ObjectTypeName"}};e===null?e=[s]:e.push(s),n++}if(t.Object===void 0){let s={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Object"}};e===null?e=[s]:e.push(s),n++}if(t.
IsMessageRealTime===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"IsMessageRealTime"}};e===null?e=[s]:e.push(s),n++}if(t.SchemaVersion!==void 0){let s=n;
E(t.SchemaVersion,{instancePath:r+"/SchemaVersion",parentData:t,parentDataProperty:"SchemaVersion",rootData:o,
dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.
startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportSchemaVersion"+e[i].schemaPath.slice(1))}if(t.
EventId!==void 0){let s=n;v(t.EventId,{instancePath:r+"/EventId",parentData:t,parentDataProperty:"Ev\
entId",rootData:o,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),n=e.length);for(let i=s;i<
n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportEventId"+e[i].schemaPath.
slice(1))}if(t.EventTimestamp!==void 0){let s=n;A(t.EventTimestamp,{instancePath:r+"/EventTimestamp",
parentData:t,parentDataProperty:"EventTimestamp",rootData:o,dynamicAnchors:l})||(e=e===null?A.errors:
e.concat(A.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath=
"#/$defs/ExportEventTimestamp"+e[i].schemaPath.slice(1))}if(t.EventType!==void 0){let s=n;j(t.EventType,
{instancePath:r+"/EventType",parentData:t,parentDataProperty:"EventType",rootData:o,dynamicAnchors:l})||
(e=e===null?j.errors:e.concat(j.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.startsWith("\
#/$defs/")||(e[i].schemaPath="#/$defs/ChangeEventType"+e[i].schemaPath.slice(1))}if(t.DomainName!==void 0){
let s=n;I(t.DomainName,{instancePath:r+"/DomainName",parentData:t,parentDataProperty:"DomainName",rootData:o,
dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.
startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportDomainName"+e[i].schemaPath.slice(1))}if(t.ObjectTypeName!==
void 0){let s=n;pe(t.ObjectTypeName,{instancePath:r+"/ObjectTypeName",parentData:t,parentDataProperty:"\
ObjectTypeName",rootData:o,dynamicAnchors:l})||(e=e===null?pe.errors:e.concat(pe.errors),n=e.length);
for(let i=s;i<n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/StandardAssetO\
bjectTypeName"+e[i].schemaPath.slice(1))}if(t.AssociatedProfileId!==void 0){let s=n;N(t.AssociatedProfileId,
{instancePath:r+"/AssociatedProfileId",parentData:t,parentDataProperty:"AssociatedProfileId",rootData:o,
dynamicAnchors:l})||(e=e===null?N.errors:e.concat(N.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.
startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportAssociatedProfileId"+e[i].schemaPath.slice(1))}
if(t.ProfileObjectUniqueKey!==void 0){let s=n;$(t.ProfileObjectUniqueKey,{instancePath:r+"/ProfileOb\
jectUniqueKey",parentData:t,parentDataProperty:"ProfileObjectUniqueKey",rootData:o,dynamicAnchors:l})||
(e=e===null?$.errors:e.concat($.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.startsWith("\
#/$defs/")||(e[i].schemaPath="#/$defs/ExportProfileObjectUniqueKey"+e[i].schemaPath.slice(1))}if(t.Object!==
void 0){let s=n;ce(t.Object,{instancePath:r+"/Object",parentData:t,parentDataProperty:"Object",rootData:o,
dynamicAnchors:l})||(e=e===null?ce.errors:e.concat(ce.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.
startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/StandardAsset"+e[i].schemaPath.slice(1))}if(t.IsMessageRealTime!==
void 0){let s=n;O(t.IsMessageRealTime,{instancePath:r+"/IsMessageRealTime",parentData:t,parentDataProperty:"\
IsMessageRealTime",rootData:o,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),n=e.length);
for(let i=s;i<n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportIsMessag\
eRealTime"+e[i].schemaPath.slice(1))}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return me.errors=e,n===0}me.evaluated={props:{SchemaVersion:!0,
EventId:!0,EventTimestamp:!0,EventType:!0,DomainName:!0,ObjectTypeName:!0,AssociatedProfileId:!0,ProfileObjectUniqueKey:!0,
Object:!0,IsMessageRealTime:!0},dynamicProps:!1,dynamicItems:!1};function de(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){
let e=null,n=0,p=de.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t!==
"_case"){let s={instancePath:r,schemaPath:"#/const",keyword:"const",params:{allowedValue:"_case"}};e===
null?e=[s]:e.push(s),n++}return de.errors=e,n===0}de.evaluated={dynamicProps:!1,dynamicItems:!1};function ue(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){
let e=null,n=0,p=ue.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.CaseId!==void 0&&typeof t.CaseId!="string"){let s={instancePath:r+
"/CaseId",schemaPath:"#/properties/CaseId/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),n++}if(t.Title!==void 0&&typeof t.Title!="string"){let s={instancePath:r+"/Title",schemaPath:"\
#/properties/Title/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.Summary!==
void 0&&typeof t.Summary!="string"){let s={instancePath:r+"/Summary",schemaPath:"#/properties/Summar\
y/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.Status!==void 0&&typeof t.
Status!="string"){let s={instancePath:r+"/Status",schemaPath:"#/properties/Status/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.Reason!==void 0&&typeof t.Reason!="stri\
ng"){let s={instancePath:r+"/Reason",schemaPath:"#/properties/Reason/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),n++}if(t.CreatedBy!==void 0&&typeof t.CreatedBy!="string"){let s={
instancePath:r+"/CreatedBy",schemaPath:"#/properties/CreatedBy/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),n++}if(t.CreatedDate!==void 0&&typeof t.CreatedDate!="string"){let s={
instancePath:r+"/CreatedDate",schemaPath:"#/properties/CreatedDate/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),n++}if(t.UpdatedDate!==void 0&&typeof t.UpdatedDate!="string"){let s={
instancePath:r+"/UpdatedDate",schemaPath:"#/properties/UpdatedDate/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),n++}if(t.ClosedDate!==void 0&&typeof t.ClosedDate!="string"){let s={
instancePath:r+"/ClosedDate",schemaPath:"#/properties/ClosedDate/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),n++}if(t.AdditionalInformation!==void 0&&typeof t.AdditionalInformation!=
"string"){let s={instancePath:r+"/AdditionalInformation",schemaPath:"#/properties/AdditionalInformat\
ion/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.DataSource!==void 0&&
typeof t.DataSource!="string"){let s={instancePath:r+"/DataSource",schemaPath:"#/properties/DataSour\
ce/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.Attributes!==void 0){
let s=t.Attributes;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i in s)if(typeof s[i]!="stri\
ng"){let c={instancePath:r+"/Attributes/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pro\
perties/Attributes/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:
e.push(c),n++}}else{let i={instancePath:r+"/Attributes",schemaPath:"#/properties/Attributes/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),n++}}}else{let s={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return ue.errors=e,n===0}
ue.evaluated={props:{CaseId:!0,Title:!0,Summary:!0,Status:!0,Reason:!0,CreatedBy:!0,CreatedDate:!0,UpdatedDate:!0,
ClosedDate:!0,AdditionalInformation:!0,DataSource:!0,Attributes:!0},dynamicProps:!1,dynamicItems:!1};
function ye(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){
let e=null,n=0,p=ye.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.SchemaVersion===void 0){let s={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"SchemaVersion"}};e===null?e=[s]:e.push(s),n++}
if(t.EventId===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
EventId"}};e===null?e=[s]:e.push(s),n++}if(t.EventTimestamp===void 0){let s={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"EventTimestamp"}};e===null?e=[s]:e.push(s),n++}
if(t.EventType===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
EventType"}};e===null?e=[s]:e.push(s),n++}if(t.DomainName===void 0){let s={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"DomainName"}};e===null?e=[s]:e.push(s),n++}if(t.
ObjectTypeName===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
ObjectTypeName"}};e===null?e=[s]:e.push(s),n++}if(t.Object===void 0){let s={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Object"}};e===null?e=[s]:e.push(s),n++}if(t.
IsMessageRealTime===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"IsMessageRealTime"}};e===null?e=[s]:e.push(s),n++}if(t.SchemaVersion!==void 0){let s=n;
E(t.SchemaVersion,{instancePath:r+"/SchemaVersion",parentData:t,parentDataProperty:"SchemaVersion",rootData:o,
dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.
startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportSchemaVersion"+e[i].schemaPath.slice(1))}if(t.
EventId!==void 0){let s=n;v(t.EventId,{instancePath:r+"/EventId",parentData:t,parentDataProperty:"Ev\
entId",rootData:o,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),n=e.length);for(let i=s;i<
n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportEventId"+e[i].schemaPath.
slice(1))}if(t.EventTimestamp!==void 0){let s=n;A(t.EventTimestamp,{instancePath:r+"/EventTimestamp",
parentData:t,parentDataProperty:"EventTimestamp",rootData:o,dynamicAnchors:l})||(e=e===null?A.errors:
e.concat(A.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath=
"#/$defs/ExportEventTimestamp"+e[i].schemaPath.slice(1))}if(t.EventType!==void 0){let s=n;j(t.EventType,
{instancePath:r+"/EventType",parentData:t,parentDataProperty:"EventType",rootData:o,dynamicAnchors:l})||
(e=e===null?j.errors:e.concat(j.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.startsWith("\
#/$defs/")||(e[i].schemaPath="#/$defs/ChangeEventType"+e[i].schemaPath.slice(1))}if(t.DomainName!==void 0){
let s=n;I(t.DomainName,{instancePath:r+"/DomainName",parentData:t,parentDataProperty:"DomainName",rootData:o,
dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.
startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportDomainName"+e[i].schemaPath.slice(1))}if(t.ObjectTypeName!==
void 0){let s=n;de(t.ObjectTypeName,{instancePath:r+"/ObjectTypeName",parentData:t,parentDataProperty:"\
ObjectTypeName",rootData:o,dynamicAnchors:l})||(e=e===null?de.errors:e.concat(de.errors),n=e.length);
for(let i=s;i<n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/StandardCaseOb\
jectTypeName"+e[i].schemaPath.slice(1))}if(t.AssociatedProfileId!==void 0){let s=n;N(t.AssociatedProfileId,
{instancePath:r+"/AssociatedProfileId",parentData:t,parentDataProperty:"AssociatedProfileId",rootData:o,
dynamicAnchors:l})||(e=e===null?N.errors:e.concat(N.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.
startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportAssociatedProfileId"+e[i].schemaPath.slice(1))}
if(t.ProfileObjectUniqueKey!==void 0){let s=n;$(t.ProfileObjectUniqueKey,{instancePath:r+"/ProfileOb\
jectUniqueKey",parentData:t,parentDataProperty:"ProfileObjectUniqueKey",rootData:o,dynamicAnchors:l})||
(e=e===null?$.errors:e.concat($.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.startsWith("\
#/$defs/")||(e[i].schemaPath="#/$defs/ExportProfileObjectUniqueKey"+e[i].schemaPath.slice(1))}if(t.Object!==
void 0){let s=n;ue(t.Object,{instancePath:r+"/Object",parentData:t,parentDataProperty:"Object",rootData:o,
dynamicAnchors:l})||(e=e===null?ue.errors:e.concat(ue.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.
startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/StandardCase"+e[i].schemaPath.slice(1))}if(t.IsMessageRealTime!==
void 0){let s=n;O(t.IsMessageRealTime,{instancePath:r+"/IsMessageRealTime",parentData:t,parentDataProperty:"\
IsMessageRealTime",rootData:o,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),n=e.length);
for(let i=s;i<n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportIsMessag\
eRealTime"+e[i].schemaPath.slice(1))}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return ye.errors=e,n===0}ye.evaluated={props:{SchemaVersion:!0,
EventId:!0,EventTimestamp:!0,EventType:!0,DomainName:!0,ObjectTypeName:!0,AssociatedProfileId:!0,ProfileObjectUniqueKey:!0,
Object:!0,IsMessageRealTime:!0},dynamicProps:!1,dynamicItems:!1};function he(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){
let e=null,n=0,p=he.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t!==
"_order"){let s={instancePath:r,schemaPath:"#/const",keyword:"const",params:{allowedValue:"_order"}};
e===null?e=[s]:e.push(s),n++}return he.errors=e,n===0}he.evaluated={dynamicProps:!1,dynamicItems:!1};function K(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){
let e=null,n=0,p=K.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.Name!==void 0&&typeof t.Name!="string"){let s={instancePath:r+
"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.
push(s),n++}if(t.Address1!==void 0&&typeof t.Address1!="string"){let s={instancePath:r+"/Address1",schemaPath:"\
#/properties/Address1/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.
Address2!==void 0&&typeof t.Address2!="string"){let s={instancePath:r+"/Address2",schemaPath:"#/prop\
erties/Address2/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.Address3!==
void 0&&typeof t.Address3!="string"){let s={instancePath:r+"/Address3",schemaPath:"#/properties/Addr\
ess3/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return K.errors=
e,n===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ge(t,{instancePath:r="",parentData:a,
parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){let e=null,n=0,p=ge.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.OrderId!==
void 0&&typeof t.OrderId!="string"){let s={instancePath:r+"/OrderId",schemaPath:"#/properties/OrderI\
d/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.CustomerEmail!==void 0&&
typeof t.CustomerEmail!="string"){let s={instancePath:r+"/CustomerEmail",schemaPath:"#/properties/Cu\
stomerEmail/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.CustomerPhone!==
void 0&&typeof t.CustomerPhone!="string"){let s={instancePath:r+"/CustomerPhone",schemaPath:"#/prope\
rties/CustomerPhone/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.CreatedDate!==
void 0&&typeof t.CreatedDate!="string"){let s={instancePath:r+"/CreatedDate",schemaPath:"#/propertie\
s/CreatedDate/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.UpdatedDate!==
void 0&&typeof t.UpdatedDate!="string"){let s={instancePath:r+"/UpdatedDate",schemaPath:"#/propertie\
s/UpdatedDate/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.ProcessedDate!==
void 0&&typeof t.ProcessedDate!="string"){let s={instancePath:r+"/ProcessedDate",schemaPath:"#/prope\
rties/ProcessedDate/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.ClosedDate!==
void 0&&typeof t.ClosedDate!="string"){let s={instancePath:r+"/ClosedDate",schemaPath:"#/properties/\
ClosedDate/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.CancelledDate!==
void 0&&typeof t.CancelledDate!="string"){let s={instancePath:r+"/CancelledDate",schemaPath:"#/prope\
rties/CancelledDate/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.CancelReason!==
void 0&&typeof t.CancelReason!="string"){let s={instancePath:r+"/CancelReason",schemaPath:"#/propert\
ies/CancelReason/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.Name!==
void 0&&typeof t.Name!="string"){let s={instancePath:r+"/Name",schemaPath:"#/properties/Name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.AdditionalInformation!==void 0&&typeof t.
AdditionalInformation!="string"){let s={instancePath:r+"/AdditionalInformation",schemaPath:"#/proper\
ties/AdditionalInformation/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}
if(t.Gateway!==void 0&&typeof t.Gateway!="string"){let s={instancePath:r+"/Gateway",schemaPath:"#/pr\
operties/Gateway/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.Status!==
void 0&&typeof t.Status!="string"){let s={instancePath:r+"/Status",schemaPath:"#/properties/Status/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.StatusCode!==void 0&&typeof t.
StatusCode!="string"){let s={instancePath:r+"/StatusCode",schemaPath:"#/properties/StatusCode/type",
keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.StatusUrl!==void 0&&typeof t.
StatusUrl!="string"){let s={instancePath:r+"/StatusUrl",schemaPath:"#/properties/StatusUrl/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.CreditCardNumber!==void 0&&typeof t.
CreditCardNumber!="string"){let s={instancePath:r+"/CreditCardNumber",schemaPath:"#/properties/Credi\
tCardNumber/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.CreditCardCompany!==
void 0&&typeof t.CreditCardCompany!="string"){let s={instancePath:r+"/CreditCardCompany",schemaPath:"\
#/properties/CreditCardCompany/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),
n++}if(t.FulfillmentStatus!==void 0&&typeof t.FulfillmentStatus!="string"){let s={instancePath:r+"/F\
ulfillmentStatus",schemaPath:"#/properties/FulfillmentStatus/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[s]:e.push(s),n++}if(t.TotalPrice!==void 0&&typeof t.TotalPrice!="string"){let s={instancePath:r+
"/TotalPrice",schemaPath:"#/properties/TotalPrice/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),n++}if(t.TotalTax!==void 0&&typeof t.TotalTax!="string"){let s={instancePath:r+"/Tot\
alTax",schemaPath:"#/properties/TotalTax/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),n++}if(t.TotalDiscounts!==void 0&&typeof t.TotalDiscounts!="string"){let s={instancePath:r+
"/TotalDiscounts",schemaPath:"#/properties/TotalDiscounts/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),n++}if(t.TotalItemsPrice!==void 0&&typeof t.TotalItemsPrice!="string"){let s={
instancePath:r+"/TotalItemsPrice",schemaPath:"#/properties/TotalItemsPrice/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.TotalShippingPrice!==void 0&&typeof t.TotalShippingPrice!=
"string"){let s={instancePath:r+"/TotalShippingPrice",schemaPath:"#/properties/TotalShippingPrice/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.TotalTipReceived!==void 0&&
typeof t.TotalTipReceived!="string"){let s={instancePath:r+"/TotalTipReceived",schemaPath:"#/propert\
ies/TotalTipReceived/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.
Currency!==void 0&&typeof t.Currency!="string"){let s={instancePath:r+"/Currency",schemaPath:"#/prop\
erties/Currency/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.TotalWeight!==
void 0&&typeof t.TotalWeight!="string"){let s={instancePath:r+"/TotalWeight",schemaPath:"#/propertie\
s/TotalWeight/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(t.BillingAddress!==
void 0){let s=n;K(t.BillingAddress,{instancePath:r+"/BillingAddress",parentData:t,parentDataProperty:"\
BillingAddress",rootData:o,dynamicAnchors:l})||(e=e===null?K.errors:e.concat(K.errors),n=e.length);for(let i=s;i<
n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/StandardOrder/$defs/OrderAdd\
ress"+e[i].schemaPath.slice(1))}if(t.ShippingAddress!==void 0){let s=n;K(t.ShippingAddress,{instancePath:r+
"/ShippingAddress",parentData:t,parentDataProperty:"ShippingAddress",rootData:o,dynamicAnchors:l})||
(e=e===null?K.errors:e.concat(K.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.startsWith("\
#/$defs/")||(e[i].schemaPath="#/$defs/StandardOrder/$defs/OrderAddress"+e[i].schemaPath.slice(1))}if(t.
OrderItems!==void 0){let s=t.OrderItems;if(Array.isArray(s)){let i=s.length;for(let c=0;c<i;c++){let y=s[c];
if(!(y&&typeof y=="object"&&!Array.isArray(y))){let u={instancePath:r+"/OrderItems/"+c,schemaPath:"#\
/properties/OrderItems/items/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),n++}}}else{
let i={instancePath:r+"/OrderItems",schemaPath:"#/properties/OrderItems/type",keyword:"type",params:{
type:"array"}};e===null?e=[i]:e.push(i),n++}}if(t.Attributes!==void 0){let s=t.Attributes;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(let i in s)if(typeof s[i]!="string"){let c={instancePath:r+"/Attrib\
utes/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/Attributes/additionalProper\
ties/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),n++}}else{let i={instancePath:r+
"/Attributes",schemaPath:"#/properties/Attributes/type",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),n++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[s]:e.push(s),n++}return ge.errors=e,n===0}ge.evaluated={props:{OrderId:!0,CustomerEmail:!0,
CustomerPhone:!0,CreatedDate:!0,UpdatedDate:!0,ProcessedDate:!0,ClosedDate:!0,CancelledDate:!0,CancelReason:!0,
Name:!0,AdditionalInformation:!0,Gateway:!0,Status:!0,StatusCode:!0,StatusUrl:!0,CreditCardNumber:!0,
CreditCardCompany:!0,FulfillmentStatus:!0,TotalPrice:!0,TotalTax:!0,TotalDiscounts:!0,TotalItemsPrice:!0,
TotalShippingPrice:!0,TotalTipReceived:!0,Currency:!0,TotalWeight:!0,BillingAddress:!0,ShippingAddress:!0,
OrderItems:!0,Attributes:!0},dynamicProps:!1,dynamicItems:!1};function Pe(t,{instancePath:r="",parentData:a,
parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){let e=null,n=0,p=Pe.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.SchemaVersion===
void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Sc\
hemaVersion"}};e===null?e=[s]:e.push(s),n++}if(t.EventId===void 0){let s={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"EventId"}};e===null?e=[s]:e.push(s),n++}if(t.
EventTimestamp===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
EventTimestamp"}};e===null?e=[s]:e.push(s),n++}if(t.EventType===void 0){let s={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"EventType"}};e===null?e=[s]:e.push(s),n++}if(t.
DomainName===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
DomainName"}};e===null?e=[s]:e.push(s),n++}if(t.ObjectTypeName===void 0){let s={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ObjectTypeName"}};e===null?e=[s]:e.push(s),n++}
if(t.Object===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Object"}};e===null?e=[s]:e.push(s),n++}if(t.IsMessageRealTime===void 0){let s={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"IsMessageRealTime"}};e===null?e=[s]:e.push(s),
n++}if(t.SchemaVersion!==void 0){let s=n;E(t.SchemaVersion,{instancePath:r+"/SchemaVersion",parentData:t,
parentDataProperty:"SchemaVersion",rootData:o,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),
n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/Ex\
portSchemaVersion"+e[i].schemaPath.slice(1))}if(t.EventId!==void 0){let s=n;v(t.EventId,{instancePath:r+
"/EventId",parentData:t,parentDataProperty:"EventId",rootData:o,dynamicAnchors:l})||(e=e===null?v.errors:
e.concat(v.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath=
"#/$defs/ExportEventId"+e[i].schemaPath.slice(1))}if(t.EventTimestamp!==void 0){let s=n;A(t.EventTimestamp,
{instancePath:r+"/EventTimestamp",parentData:t,parentDataProperty:"EventTimestamp",rootData:o,dynamicAnchors:l})||
(e=e===null?A.errors:e.concat(A.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.startsWith("\
#/$defs/")||(e[i].schemaPath="#/$defs/ExportEventTimestamp"+e[i].schemaPath.slice(1))}if(t.EventType!==
void 0){let s=n;j(t.EventType,{instancePath:r+"/EventType",parentData:t,parentDataProperty:"EventTyp\
e",rootData:o,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),n=e.length);for(let i=s;i<
n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ChangeEventType"+e[i].schemaPath.
slice(1))}if(t.DomainName!==void 0){let s=n;I(t.DomainName,{instancePath:r+"/DomainName",parentData:t,
parentDataProperty:"DomainName",rootData:o,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),
n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/Ex\
portDomainName"+e[i].schemaPath.slice(1))}if(t.ObjectTypeName!==void 0){let s=n;he(t.ObjectTypeName,
{instancePath:r+"/ObjectTypeName",parentData:t,parentDataProperty:"ObjectTypeName",rootData:o,dynamicAnchors:l})||
(e=e===null?he.errors:e.concat(he.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.startsWith(
"#/$defs/")||(e[i].schemaPath="#/$defs/StandardOrderObjectTypeName"+e[i].schemaPath.slice(1))}if(t.AssociatedProfileId!==
void 0){let s=n;N(t.AssociatedProfileId,{instancePath:r+"/AssociatedProfileId",parentData:t,parentDataProperty:"\
AssociatedProfileId",rootData:o,dynamicAnchors:l})||(e=e===null?N.errors:e.concat(N.errors),n=e.length);
for(let i=s;i<n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportAssociat\
edProfileId"+e[i].schemaPath.slice(1))}if(t.ProfileObjectUniqueKey!==void 0){let s=n;$(t.ProfileObjectUniqueKey,
{instancePath:r+"/ProfileObjectUniqueKey",parentData:t,parentDataProperty:"ProfileObjectUniqueKey",rootData:o,
dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.
startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportProfileObjectUniqueKey"+e[i].schemaPath.slice(
1))}if(t.Object!==void 0){let s=n;ge(t.Object,{instancePath:r+"/Object",parentData:t,parentDataProperty:"\
Object",rootData:o,dynamicAnchors:l})||(e=e===null?ge.errors:e.concat(ge.errors),n=e.length);for(let i=s;i<
n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/StandardOrder"+e[i].schemaPath.
slice(1))}if(t.IsMessageRealTime!==void 0){let s=n;O(t.IsMessageRealTime,{instancePath:r+"/IsMessage\
RealTime",parentData:t,parentDataProperty:"IsMessageRealTime",rootData:o,dynamicAnchors:l})||(e=e===
null?O.errors:e.concat(O.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.startsWith("#/$defs\
/")||(e[i].schemaPath="#/$defs/ExportIsMessageRealTime"+e[i].schemaPath.slice(1))}}else{let s={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return Pe.errors=
e,n===0}Pe.evaluated={props:{SchemaVersion:!0,EventId:!0,EventTimestamp:!0,EventType:!0,DomainName:!0,
ObjectTypeName:!0,AssociatedProfileId:!0,ProfileObjectUniqueKey:!0,Object:!0,IsMessageRealTime:!0},dynamicProps:!1,
dynamicItems:!1};function be(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){
let e=null,n=0,p=be.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t!==
"Salesforce-Account"){let s={instancePath:r,schemaPath:"#/const",keyword:"const",params:{allowedValue:"\
Salesforce-Account"}};e===null?e=[s]:e.push(s),n++}return be.errors=e,n===0}be.evaluated={dynamicProps:!1,
dynamicItems:!1};var S={type:"object",properties:{Id:{type:["string","null"]},IsDeleted:{type:["bool\
ean","null"]},Name:{type:["string","null"]},Phone:{type:["string","null"]},PhotoUrl:{type:["string",
"null"]},OwnerId:{type:["string","null"]},CreatedDate:{type:["string","null"]},CreatedById:{type:["s\
tring","null"]},LastModifiedDate:{type:["string","null"]},LastModifiedById:{type:["string","null"]},
SystemModstamp:{type:["string","null"]},LastActivityDate:{type:["string","null"]},LastViewedDate:{type:[
"string","null"]},LastReferencedDate:{type:["string","null"]},CleanStatus:{type:["string","null"]}},
additionalProperties:!0};function Te(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,
dynamicAnchors:l={}}={}){let e=null,n=0,p=Te.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.Id!==void 0){let s=t.Id;if(typeof s!=
"string"&&s!==null){let i={instancePath:r+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{
type:S.properties.Id.type}};e===null?e=[i]:e.push(i),n++}}if(t.IsDeleted!==void 0){let s=t.IsDeleted;
if(typeof s!="boolean"&&s!==null){let i={instancePath:r+"/IsDeleted",schemaPath:"#/properties/IsDele\
ted/type",keyword:"type",params:{type:S.properties.IsDeleted.type}};e===null?e=[i]:e.push(i),n++}}if(t.
Name!==void 0){let s=t.Name;if(typeof s!="string"&&s!==null){let i={instancePath:r+"/Name",schemaPath:"\
#/properties/Name/type",keyword:"type",params:{type:S.properties.Name.type}};e===null?e=[i]:e.push(i),
n++}}if(t.Phone!==void 0){let s=t.Phone;if(typeof s!="string"&&s!==null){let i={instancePath:r+"/Pho\
ne",schemaPath:"#/properties/Phone/type",keyword:"type",params:{type:S.properties.Phone.type}};e===null?
e=[i]:e.push(i),n++}}if(t.PhotoUrl!==void 0){let s=t.PhotoUrl;if(typeof s!="string"&&s!==null){let i={
instancePath:r+"/PhotoUrl",schemaPath:"#/properties/PhotoUrl/type",keyword:"type",params:{type:S.properties.
PhotoUrl.type}};e===null?e=[i]:e.push(i),n++}}if(t.OwnerId!==void 0){let s=t.OwnerId;if(typeof s!="s\
tring"&&s!==null){let i={instancePath:r+"/OwnerId",schemaPath:"#/properties/OwnerId/type",keyword:"t\
ype",params:{type:S.properties.OwnerId.type}};e===null?e=[i]:e.push(i),n++}}if(t.CreatedDate!==void 0){
let s=t.CreatedDate;if(typeof s!="string"&&s!==null){let i={instancePath:r+"/CreatedDate",schemaPath:"\
#/properties/CreatedDate/type",keyword:"type",params:{type:S.properties.CreatedDate.type}};e===null?
e=[i]:e.push(i),n++}}if(t.CreatedById!==void 0){let s=t.CreatedById;if(typeof s!="string"&&s!==null){
let i={instancePath:r+"/CreatedById",schemaPath:"#/properties/CreatedById/type",keyword:"type",params:{
type:S.properties.CreatedById.type}};e===null?e=[i]:e.push(i),n++}}if(t.LastModifiedDate!==void 0){let s=t.
LastModifiedDate;if(typeof s!="string"&&s!==null){let i={instancePath:r+"/LastModifiedDate",schemaPath:"\
#/properties/LastModifiedDate/type",keyword:"type",params:{type:S.properties.LastModifiedDate.type}};
e===null?e=[i]:e.push(i),n++}}if(t.LastModifiedById!==void 0){let s=t.LastModifiedById;if(typeof s!=
"string"&&s!==null){let i={instancePath:r+"/LastModifiedById",schemaPath:"#/properties/LastModifiedB\
yId/type",keyword:"type",params:{type:S.properties.LastModifiedById.type}};e===null?e=[i]:e.push(i),
n++}}if(t.SystemModstamp!==void 0){let s=t.SystemModstamp;if(typeof s!="string"&&s!==null){let i={instancePath:r+
"/SystemModstamp",schemaPath:"#/properties/SystemModstamp/type",keyword:"type",params:{type:S.properties.
SystemModstamp.type}};e===null?e=[i]:e.push(i),n++}}if(t.LastActivityDate!==void 0){let s=t.LastActivityDate;
if(typeof s!="string"&&s!==null){let i={instancePath:r+"/LastActivityDate",schemaPath:"#/properties/\
LastActivityDate/type",keyword:"type",params:{type:S.properties.LastActivityDate.type}};e===null?e=[
i]:e.push(i),n++}}if(t.LastViewedDate!==void 0){let s=t.LastViewedDate;if(typeof s!="string"&&s!==null){
let i={instancePath:r+"/LastViewedDate",schemaPath:"#/properties/LastViewedDate/type",keyword:"type",
params:{type:S.properties.LastViewedDate.type}};e===null?e=[i]:e.push(i),n++}}if(t.LastReferencedDate!==
void 0){let s=t.LastReferencedDate;if(typeof s!="string"&&s!==null){let i={instancePath:r+"/LastRefe\
rencedDate",schemaPath:"#/properties/LastReferencedDate/type",keyword:"type",params:{type:S.properties.
LastReferencedDate.type}};e===null?e=[i]:e.push(i),n++}}if(t.CleanStatus!==void 0){let s=t.CleanStatus;
if(typeof s!="string"&&s!==null){let i={instancePath:r+"/CleanStatus",schemaPath:"#/properties/Clean\
Status/type",keyword:"type",params:{type:S.properties.CleanStatus.type}};e===null?e=[i]:e.push(i),n++}}}else{
let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(
s),n++}return Te.errors=e,n===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ee(t,{
instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){let e=null,
n=0,p=Ee.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.SchemaVersion===void 0){let s={instancePath:r,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"SchemaVersion"}};e===null?e=[s]:e.push(s),n++}if(t.EventId===
void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Ev\
entId"}};e===null?e=[s]:e.push(s),n++}if(t.EventTimestamp===void 0){let s={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"EventTimestamp"}};e===null?e=[s]:e.push(s),n++}
if(t.EventType===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
EventType"}};e===null?e=[s]:e.push(s),n++}if(t.DomainName===void 0){let s={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"DomainName"}};e===null?e=[s]:e.push(s),n++}if(t.
ObjectTypeName===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
ObjectTypeName"}};e===null?e=[s]:e.push(s),n++}if(t.Object===void 0){let s={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Object"}};e===null?e=[s]:e.push(s),n++}if(t.
IsMessageRealTime===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"IsMessageRealTime"}};e===null?e=[s]:e.push(s),n++}if(t.SchemaVersion!==void 0){let s=n;
E(t.SchemaVersion,{instancePath:r+"/SchemaVersion",parentData:t,parentDataProperty:"SchemaVersion",rootData:o,
dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.
startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportSchemaVersion"+e[i].schemaPath.slice(1))}if(t.
EventId!==void 0){let s=n;v(t.EventId,{instancePath:r+"/EventId",parentData:t,parentDataProperty:"Ev\
entId",rootData:o,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),n=e.length);for(let i=s;i<
n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportEventId"+e[i].schemaPath.
slice(1))}if(t.EventTimestamp!==void 0){let s=n;A(t.EventTimestamp,{instancePath:r+"/EventTimestamp",
parentData:t,parentDataProperty:"EventTimestamp",rootData:o,dynamicAnchors:l})||(e=e===null?A.errors:
e.concat(A.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath=
"#/$defs/ExportEventTimestamp"+e[i].schemaPath.slice(1))}if(t.EventType!==void 0){let s=n;j(t.EventType,
{instancePath:r+"/EventType",parentData:t,parentDataProperty:"EventType",rootData:o,dynamicAnchors:l})||
(e=e===null?j.errors:e.concat(j.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.startsWith("\
#/$defs/")||(e[i].schemaPath="#/$defs/ChangeEventType"+e[i].schemaPath.slice(1))}if(t.DomainName!==void 0){
let s=n;I(t.DomainName,{instancePath:r+"/DomainName",parentData:t,parentDataProperty:"DomainName",rootData:o,
dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.
startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportDomainName"+e[i].schemaPath.slice(1))}if(t.ObjectTypeName!==
void 0){let s=n;be(t.ObjectTypeName,{instancePath:r+"/ObjectTypeName",parentData:t,parentDataProperty:"\
ObjectTypeName",rootData:o,dynamicAnchors:l})||(e=e===null?be.errors:e.concat(be.errors),n=e.length);
for(let i=s;i<n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/SalesforceAcco\
untObjectTypeName"+e[i].schemaPath.slice(1))}if(t.AssociatedProfileId!==void 0){let s=n;N(t.AssociatedProfileId,
{instancePath:r+"/AssociatedProfileId",parentData:t,parentDataProperty:"AssociatedProfileId",rootData:o,
dynamicAnchors:l})||(e=e===null?N.errors:e.concat(N.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.
startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportAssociatedProfileId"+e[i].schemaPath.slice(1))}
if(t.ProfileObjectUniqueKey!==void 0){let s=n;$(t.ProfileObjectUniqueKey,{instancePath:r+"/ProfileOb\
jectUniqueKey",parentData:t,parentDataProperty:"ProfileObjectUniqueKey",rootData:o,dynamicAnchors:l})||
(e=e===null?$.errors:e.concat($.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.startsWith("\
#/$defs/")||(e[i].schemaPath="#/$defs/ExportProfileObjectUniqueKey"+e[i].schemaPath.slice(1))}if(t.Object!==
void 0){let s=n;Te(t.Object,{instancePath:r+"/Object",parentData:t,parentDataProperty:"Object",rootData:o,
dynamicAnchors:l})||(e=e===null?Te.errors:e.concat(Te.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.
startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/SalesforceAccount"+e[i].schemaPath.slice(1))}if(t.
IsMessageRealTime!==void 0){let s=n;O(t.IsMessageRealTime,{instancePath:r+"/IsMessageRealTime",parentData:t,
parentDataProperty:"IsMessageRealTime",rootData:o,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(
O.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath="\
#/$defs/ExportIsMessageRealTime"+e[i].schemaPath.slice(1))}}else{let s={instancePath:r,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return Ee.errors=e,n===0}
Ee.evaluated={props:{SchemaVersion:!0,EventId:!0,EventTimestamp:!0,EventType:!0,DomainName:!0,ObjectTypeName:!0,
AssociatedProfileId:!0,ProfileObjectUniqueKey:!0,Object:!0,IsMessageRealTime:!0},dynamicProps:!1,dynamicItems:!1};var An=new RegExp("^[a-zA-Z_][a-zA-Z_0-9-]*$(?!\\n)","u");function ve(t,{instancePath:r="",parentData:a,
parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){let e=null,n=0,p=ve.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof t=="string"){if(m(t)>255){let s={instancePath:r,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[s]:e.push(s),n++}if(!An.
test(t)){let s={instancePath:r,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z_][\
a-zA-Z_0-9-]*$(?!\\n)"}};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:r,schemaPath:"#/type",
keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}return ve.errors=e,n===0}ve.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Ae(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){
let e=null,n=0,p=Ae.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(t&&
typeof t=="object"&&!Array.isArray(t))){let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),n++}return Ae.errors=e,n===0}Ae.evaluated={dynamicProps:!1,
dynamicItems:!1};function Ie(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){
let e=null,n=0,p=Ie.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.SchemaVersion===void 0){let s={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"SchemaVersion"}};e===null?e=[s]:e.push(s),n++}
if(t.EventId===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
EventId"}};e===null?e=[s]:e.push(s),n++}if(t.EventTimestamp===void 0){let s={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"EventTimestamp"}};e===null?e=[s]:e.push(s),n++}
if(t.EventType===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
EventType"}};e===null?e=[s]:e.push(s),n++}if(t.DomainName===void 0){let s={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"DomainName"}};e===null?e=[s]:e.push(s),n++}if(t.
ObjectTypeName===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
ObjectTypeName"}};e===null?e=[s]:e.push(s),n++}if(t.Object===void 0){let s={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Object"}};e===null?e=[s]:e.push(s),n++}if(t.
IsMessageRealTime===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"IsMessageRealTime"}};e===null?e=[s]:e.push(s),n++}if(t.SchemaVersion!==void 0){let s=n;
E(t.SchemaVersion,{instancePath:r+"/SchemaVersion",parentData:t,parentDataProperty:"SchemaVersion",rootData:o,
dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.
startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportSchemaVersion"+e[i].schemaPath.slice(1))}if(t.
EventId!==void 0){let s=n;v(t.EventId,{instancePath:r+"/EventId",parentData:t,parentDataProperty:"Ev\
entId",rootData:o,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),n=e.length);for(let i=s;i<
n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportEventId"+e[i].schemaPath.
slice(1))}if(t.EventTimestamp!==void 0){let s=n;A(t.EventTimestamp,{instancePath:r+"/EventTimestamp",
parentData:t,parentDataProperty:"EventTimestamp",rootData:o,dynamicAnchors:l})||(e=e===null?A.errors:
e.concat(A.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath=
"#/$defs/ExportEventTimestamp"+e[i].schemaPath.slice(1))}if(t.EventType!==void 0){let s=n;j(t.EventType,
{instancePath:r+"/EventType",parentData:t,parentDataProperty:"EventType",rootData:o,dynamicAnchors:l})||
(e=e===null?j.errors:e.concat(j.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.startsWith("\
#/$defs/")||(e[i].schemaPath="#/$defs/ChangeEventType"+e[i].schemaPath.slice(1))}if(t.DomainName!==void 0){
let s=n;I(t.DomainName,{instancePath:r+"/DomainName",parentData:t,parentDataProperty:"DomainName",rootData:o,
dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.
startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportDomainName"+e[i].schemaPath.slice(1))}if(t.ObjectTypeName!==
void 0){let s=n;ve(t.ObjectTypeName,{instancePath:r+"/ObjectTypeName",parentData:t,parentDataProperty:"\
ObjectTypeName",rootData:o,dynamicAnchors:l})||(e=e===null?ve.errors:e.concat(ve.errors),n=e.length);
for(let i=s;i<n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportObjectTy\
peName"+e[i].schemaPath.slice(1))}if(t.AssociatedProfileId!==void 0){let s=n;N(t.AssociatedProfileId,
{instancePath:r+"/AssociatedProfileId",parentData:t,parentDataProperty:"AssociatedProfileId",rootData:o,
dynamicAnchors:l})||(e=e===null?N.errors:e.concat(N.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.
startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportAssociatedProfileId"+e[i].schemaPath.slice(1))}
if(t.ProfileObjectUniqueKey!==void 0){let s=n;$(t.ProfileObjectUniqueKey,{instancePath:r+"/ProfileOb\
jectUniqueKey",parentData:t,parentDataProperty:"ProfileObjectUniqueKey",rootData:o,dynamicAnchors:l})||
(e=e===null?$.errors:e.concat($.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.startsWith("\
#/$defs/")||(e[i].schemaPath="#/$defs/ExportProfileObjectUniqueKey"+e[i].schemaPath.slice(1))}if(t.Object!==
void 0){let s=n;Ae(t.Object,{instancePath:r+"/Object",parentData:t,parentDataProperty:"Object",rootData:o,
dynamicAnchors:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),n=e.length);for(let i=s;i<n;i++)e[i].schemaPath.
startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportObject"+e[i].schemaPath.slice(1))}if(t.IsMessageRealTime!==
void 0){let s=n;O(t.IsMessageRealTime,{instancePath:r+"/IsMessageRealTime",parentData:t,parentDataProperty:"\
IsMessageRealTime",rootData:o,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),n=e.length);
for(let i=s;i<n;i++)e[i].schemaPath.startsWith("#/$defs/")||(e[i].schemaPath="#/$defs/ExportIsMessag\
eRealTime"+e[i].schemaPath.slice(1))}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return Ie.errors=e,n===0}Ie.evaluated={props:{SchemaVersion:!0,
EventId:!0,EventTimestamp:!0,EventType:!0,DomainName:!0,ObjectTypeName:!0,AssociatedProfileId:!0,ProfileObjectUniqueKey:!0,
Object:!0,IsMessageRealTime:!0},dynamicProps:!1,dynamicItems:!1};var In={enum:["CREATED","UPDATED","\
HEALTH_CHECK"]};function $e(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){
let e=null,n=0,p=$e.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(t===
"CREATED"||t==="UPDATED"||t==="HEALTH_CHECK")){let s={instancePath:r,schemaPath:"#/enum",keyword:"en\
um",params:{allowedValues:In.enum}};e===null?e=[s]:e.push(s),n++}return $e.errors=e,n===0}$e.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Ge(t,{instancePath:r="",parentData:a,parentDataProperty:f,
rootData:o=t,dynamicAnchors:l={}}={}){let e=null,n=0,p=Ge.evaluated;p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0);let s=n,i=!0,c=n;if(t&&typeof t=="object"&&!Array.isArray(t)){let M;
if(t.EventType===void 0&&(M="EventType")){let k={};e===null?e=[k]:e.push(k),n++}else if(t.EventType!==
void 0&&t.EventType!=="HEALTH_CHECK"){let k={};e===null?e=[k]:e.push(k),n++}}var y=c===n;n=s,e!==null&&
(s?e.length=s:e=null);let u;if(y){let M=n,k=n;se(t,{instancePath:r,parentData:a,parentDataProperty:f,
rootData:o,dynamicAnchors:l})||(e=e===null?se.errors:e.concat(se.errors),n=e.length);for(let Q=k;Q<n;Q++)
e[Q].schemaPath.startsWith("#/$defs/")||(e[Q].schemaPath="#/$defs/HealthCheckEvent"+e[Q].schemaPath.
slice(1));var y=M===n;if(i=y,i){var d={};d.SchemaVersion=!0,d.EventId=!0,d.EventTimestamp=!0,d.EventType=
!0,d.DomainName=!0,d.ObjectTypeName=!0,d.AssociatedProfileId=!0,d.ProfileObjectUniqueKey=!0,d.Object=
!0,d.IsMessageRealTime=!0}u="then"}else{let M=n,k=n,Me=!0,Q=n;if(t&&typeof t=="object"&&!Array.isArray(
t)){let W;if(t.ObjectTypeName===void 0&&(W="ObjectTypeName")){let V={};e===null?e=[V]:e.push(V),n++}else if(t.
ObjectTypeName!==void 0&&t.ObjectTypeName!=="_profile"){let V={};e===null?e=[V]:e.push(V),n++}}var D=Q===
n;n=k,e!==null&&(k?e.length=k:e=null);let Et;if(D){let W=n,V=n;le(t,{instancePath:r,parentData:a,parentDataProperty:f,
rootData:o,dynamicAnchors:l})||(e=e===null?le.errors:e.concat(le.errors),n=e.length);for(let Z=V;Z<n;Z++)
e[Z].schemaPath.startsWith("#/$defs/")||(e[Z].schemaPath="#/$defs/ProfileEvent"+e[Z].schemaPath.slice(
1));var D=W===n;if(Me=D,Me){var T={};T.SchemaVersion=!0,T.EventId=!0,T.EventTimestamp=!0,T.EventType=
!0,T.DomainName=!0,T.ObjectTypeName=!0,T.AssociatedProfileId=!0,T.ProfileObjectUniqueKey=!0,T.Object=
!0,T.IsMessageRealTime=!0}Et="then"}else{let W=n,V=n,vt=!0,Z=n;if(t&&typeof t=="object"&&!Array.isArray(
t)){let P;if(t.ObjectTypeName===void 0&&(P="ObjectTypeName")){let g={};e===null?e=[g]:e.push(g),n++}else if(t.
ObjectTypeName!==void 0&&t.ObjectTypeName!=="_asset"){let g={};e===null?e=[g]:e.push(g),n++}}var Le=Z===
n;if(n=V,e!==null&&(V?e.length=V:e=null),Le){let P=n,g=n;me(t,{instancePath:r,parentData:a,parentDataProperty:f,
rootData:o,dynamicAnchors:l})||(e=e===null?me.errors:e.concat(me.errors),n=e.length);for(let b=g;b<n;b++)
e[b].schemaPath.startsWith("#/$defs/")||(e[b].schemaPath="#/$defs/StandardAssetEvent"+e[b].schemaPath.
slice(1));var Le=P===n;if(vt=Le,vt){var h={};h.SchemaVersion=!0,h.EventId=!0,h.EventTimestamp=!0,h.EventType=
!0,h.DomainName=!0,h.ObjectTypeName=!0,h.AssociatedProfileId=!0,h.ProfileObjectUniqueKey=!0,h.Object=
!0,h.IsMessageRealTime=!0}}if(!vt){let P={instancePath:r,schemaPath:"#/else/else/allOf/0/if",keyword:"\
if",params:{failingKeyword:"then"}};e===null?e=[P]:e.push(P),n++}let At=n,It=!0,js=n;if(t&&typeof t==
"object"&&!Array.isArray(t)){let P;if(t.ObjectTypeName===void 0&&(P="ObjectTypeName")){let g={};e===
null?e=[g]:e.push(g),n++}else if(t.ObjectTypeName!==void 0&&t.ObjectTypeName!=="_case"){let g={};e===
null?e=[g]:e.push(g),n++}}var Ce=js===n;if(n=At,e!==null&&(At?e.length=At:e=null),Ce){let P=n,g=n;ye(
t,{instancePath:r,parentData:a,parentDataProperty:f,rootData:o,dynamicAnchors:l})||(e=e===null?ye.errors:
e.concat(ye.errors),n=e.length);for(let b=g;b<n;b++)e[b].schemaPath.startsWith("#/$defs/")||(e[b].schemaPath=
"#/$defs/StandardCaseEvent"+e[b].schemaPath.slice(1));var Ce=P===n;if(It=Ce,It){var x={};x.SchemaVersion=
!0,x.EventId=!0,x.EventTimestamp=!0,x.EventType=!0,x.DomainName=!0,x.ObjectTypeName=!0,x.AssociatedProfileId=
!0,x.ProfileObjectUniqueKey=!0,x.Object=!0,x.IsMessageRealTime=!0}}if(!It){let P={instancePath:r,schemaPath:"\
#/else/else/allOf/1/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[P]:e.push(P),n++}h!==
!0&&x!==void 0&&(x===!0?h=!0:(h=h||{},Object.assign(h,x)));let $t=n,Ot=!0,ks=n;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){let P;if(t.ObjectTypeName===void 0&&(P="ObjectTypeName")){let g={};e===null?
e=[g]:e.push(g),n++}else if(t.ObjectTypeName!==void 0&&t.ObjectTypeName!=="_order"){let g={};e===null?
e=[g]:e.push(g),n++}}var Pt=ks===n;if(n=$t,e!==null&&($t?e.length=$t:e=null),Pt){let P=n,g=n;Pe(t,{instancePath:r,
parentData:a,parentDataProperty:f,rootData:o,dynamicAnchors:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),
n=e.length);for(let b=g;b<n;b++)e[b].schemaPath.startsWith("#/$defs/")||(e[b].schemaPath="#/$defs/St\
andardOrderEvent"+e[b].schemaPath.slice(1));var Pt=P===n;if(Ot=Pt,Ot){var L={};L.SchemaVersion=!0,L.
EventId=!0,L.EventTimestamp=!0,L.EventType=!0,L.DomainName=!0,L.ObjectTypeName=!0,L.AssociatedProfileId=
!0,L.ProfileObjectUniqueKey=!0,L.Object=!0,L.IsMessageRealTime=!0}}if(!Ot){let P={instancePath:r,schemaPath:"\
#/else/else/allOf/2/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[P]:e.push(P),n++}h!==
!0&&L!==void 0&&(L===!0?h=!0:(h=h||{},Object.assign(h,L)));let Dt=n,Nt=!0,Ss=n;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){let P;if(t.ObjectTypeName===void 0&&(P="ObjectTypeName")){let g={};e===null?
e=[g]:e.push(g),n++}else if(t.ObjectTypeName!==void 0&&t.ObjectTypeName!=="Salesforce-Account"){let g={};
e===null?e=[g]:e.push(g),n++}}var bt=Ss===n;if(n=Dt,e!==null&&(Dt?e.length=Dt:e=null),bt){let P=n,g=n;
Ee(t,{instancePath:r,parentData:a,parentDataProperty:f,rootData:o,dynamicAnchors:l})||(e=e===null?Ee.
errors:e.concat(Ee.errors),n=e.length);for(let b=g;b<n;b++)e[b].schemaPath.startsWith("#/$defs/")||(e[b].
schemaPath="#/$defs/SalesforceAccountEvent"+e[b].schemaPath.slice(1));var bt=P===n;if(Nt=bt,Nt){var C={};
C.SchemaVersion=!0,C.EventId=!0,C.EventTimestamp=!0,C.EventType=!0,C.DomainName=!0,C.ObjectTypeName=
!0,C.AssociatedProfileId=!0,C.ProfileObjectUniqueKey=!0,C.Object=!0,C.IsMessageRealTime=!0}}if(!Nt){
let P={instancePath:r,schemaPath:"#/else/else/allOf/3/if",keyword:"if",params:{failingKeyword:"then"}};
e===null?e=[P]:e.push(P),n++}h!==!0&&C!==void 0&&(C===!0?h=!0:(h=h||{},Object.assign(h,C)));let jt=n,
kt=!0,ws=n;if(t&&typeof t=="object"&&!Array.isArray(t)){let P;if(t.ObjectTypeName===void 0&&(P="Obje\
ctTypeName")){let g={};e===null?e=[g]:e.push(g),n++}else if(t.ObjectTypeName!==void 0){let g=t.ObjectTypeName;
if(!(g==="_asset"||g==="_case"||g==="_order"||g==="Salesforce-Account")){let yr={};e===null?e=[yr]:e.
push(yr),n++}}}var Tt=ws===n;if(h!==!0&&(h=h||{},h.ObjectTypeName=!0),n=jt,e!==null&&(jt?e.length=jt:
e=null),!Tt){let P=n,g=n;Ie(t,{instancePath:r,parentData:a,parentDataProperty:f,rootData:o,dynamicAnchors:l})||
(e=e===null?Ie.errors:e.concat(Ie.errors),n=e.length);for(let b=g;b<n;b++)e[b].schemaPath.startsWith(
"#/$defs/")||(e[b].schemaPath="#/$defs/ProfileObjectEvent"+e[b].schemaPath.slice(1));var Tt=P===n;kt=
Tt,kt&&h!==!0&&(h=h||{},h.SchemaVersion=!0,h.EventId=!0,h.EventTimestamp=!0,h.EventType=!0,h.DomainName=
!0,h.ObjectTypeName=!0,h.AssociatedProfileId=!0,h.ProfileObjectUniqueKey=!0,h.Object=!0,h.IsMessageRealTime=
!0)}if(!kt){let P={instancePath:r,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword:"e\
lse"}};e===null?e=[P]:e.push(P),n++}var D=W===n;Me=D,Me&&T!==!0&&h!==void 0&&(h===!0?T=!0:(T=T||{},Object.
assign(T,h))),Et="else"}if(!Me){let W={instancePath:r,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:Et}};
e===null?e=[W]:e.push(W),n++}var y=M===n;i=y,i&&d!==!0&&T!==void 0&&(T===!0?d=!0:(d=d||{},Object.assign(
d,T))),u="else"}if(!i){let M={instancePath:r,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};
e===null?e=[M]:e.push(M),n++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(d!==!0&&(d=d||{},d.EventType=
!0),t.EventType!==void 0){let M=n;$e(t.EventType,{instancePath:r+"/EventType",parentData:t,parentDataProperty:"\
EventType",rootData:o,dynamicAnchors:l})||(e=e===null?$e.errors:e.concat($e.errors),n=e.length);for(let k=M;k<
n;k++)e[k].schemaPath.startsWith("#/$defs/")||(e[k].schemaPath="#/$defs/ExportEventType"+e[k].schemaPath.
slice(1))}}else{let M={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[M]:e.push(M),n++}return Ge.errors=e,p.props=d,n===0}Ge.evaluated={dynamicProps:!0,dynamicItems:!1};
var $n=Ye;function Ye(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){
let e=null,n=0,p=Ye.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.EventType===void 0){let s={instancePath:r,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"EventType"}};e===null?e=[s]:e.push(s),n++}if(t.
EventType!==void 0&&t.EventType!=="HEALTH_CHECK"){let s={instancePath:r+"/EventType",schemaPath:"#/p\
roperties/EventType/const",keyword:"const",params:{allowedValue:"HEALTH_CHECK"}};e===null?e=[s]:e.push(
s),n++}}return Ye.errors=e,n===0}Ye.evaluated={props:{EventType:!0},dynamicProps:!1,dynamicItems:!1};
var On=Je;function Je(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){
let e=null,n=0,p=Je.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.ObjectTypeName===void 0){let s={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ObjectTypeName"}};e===null?e=[s]:e.push(s),n++}
if(t.ObjectTypeName!==void 0&&t.ObjectTypeName!=="_profile"){let s={instancePath:r+"/ObjectTypeName",
schemaPath:"#/properties/ObjectTypeName/const",keyword:"const",params:{allowedValue:"_profile"}};e===
null?e=[s]:e.push(s),n++}}return Je.errors=e,n===0}Je.evaluated={props:{ObjectTypeName:!0},dynamicProps:!1,
dynamicItems:!1};var Dn=Xe;function Xe(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){
let e=null,n=0,p=Xe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.ObjectTypeName===void 0){let s={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ObjectTypeName"}};e===null?e=[s]:e.push(s),n++}
if(t.ObjectTypeName!==void 0&&t.ObjectTypeName!=="_asset"){let s={instancePath:r+"/ObjectTypeName",schemaPath:"\
#/properties/ObjectTypeName/const",keyword:"const",params:{allowedValue:"_asset"}};e===null?e=[s]:e.
push(s),n++}}return Xe.errors=e,n===0}Xe.evaluated={props:{ObjectTypeName:!0},dynamicProps:!1,dynamicItems:!1};
var Nn=et;function et(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){
let e=null,n=0,p=et.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.ObjectTypeName===void 0){let s={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ObjectTypeName"}};e===null?e=[s]:e.push(s),n++}
if(t.ObjectTypeName!==void 0&&t.ObjectTypeName!=="_case"){let s={instancePath:r+"/ObjectTypeName",schemaPath:"\
#/properties/ObjectTypeName/const",keyword:"const",params:{allowedValue:"_case"}};e===null?e=[s]:e.push(
s),n++}}return et.errors=e,n===0}et.evaluated={props:{ObjectTypeName:!0},dynamicProps:!1,dynamicItems:!1};
var jn=tt;function tt(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){
let e=null,n=0,p=tt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.ObjectTypeName===void 0){let s={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ObjectTypeName"}};e===null?e=[s]:e.push(s),n++}
if(t.ObjectTypeName!==void 0&&t.ObjectTypeName!=="_order"){let s={instancePath:r+"/ObjectTypeName",schemaPath:"\
#/properties/ObjectTypeName/const",keyword:"const",params:{allowedValue:"_order"}};e===null?e=[s]:e.
push(s),n++}}return tt.errors=e,n===0}tt.evaluated={props:{ObjectTypeName:!0},dynamicProps:!1,dynamicItems:!1};
var kn=rt;function rt(t,{instancePath:r="",parentData:a,parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){
let e=null,n=0,p=rt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.ObjectTypeName===void 0){let s={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ObjectTypeName"}};e===null?e=[s]:e.push(s),n++}
if(t.ObjectTypeName!==void 0&&t.ObjectTypeName!=="Salesforce-Account"){let s={instancePath:r+"/Objec\
tTypeName",schemaPath:"#/properties/ObjectTypeName/const",keyword:"const",params:{allowedValue:"Sale\
sforce-Account"}};e===null?e=[s]:e.push(s),n++}}return rt.errors=e,n===0}rt.evaluated={props:{ObjectTypeName:!0},
dynamicProps:!1,dynamicItems:!1};var Sn=st,wn={properties:{ObjectTypeName:{enum:["_asset","_case","_\
order","Salesforce-Account"]}},required:["ObjectTypeName"]};function st(t,{instancePath:r="",parentData:a,
parentDataProperty:f,rootData:o=t,dynamicAnchors:l={}}={}){let e=null,n=0,p=st.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.ObjectTypeName===
void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Ob\
jectTypeName"}};e===null?e=[s]:e.push(s),n++}if(t.ObjectTypeName!==void 0){let s=t.ObjectTypeName;if(!(s===
"_asset"||s==="_case"||s==="_order"||s==="Salesforce-Account")){let i={instancePath:r+"/ObjectTypeNa\
me",schemaPath:"#/properties/ObjectTypeName/enum",keyword:"enum",params:{allowedValues:wn.properties.
ObjectTypeName.enum}};e===null?e=[i]:e.push(i),n++}}}return st.errors=e,n===0}st.evaluated={props:{ObjectTypeName:!0},
dynamicProps:!1,dynamicItems:!1};var nt={0:{schema:{type:"object",properties:{EventType:{$ref:"#/$de\
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
^[a-f0-9]{32}$(?!\\n)"},ContactType:{type:"string",minLength:1,maxLength:255}}}}}}},validate:dn,predefined:[
"_profile","_asset","_order","_case","Salesforce-Account"],pages:{"#/$defs/HealthCheckEvent":"health\
-check-event","#/$defs/ProfileEvent":"profile-event","#/$defs/StandardAssetEvent":"asset-event","#/$\
defs/StandardCaseEvent":"case-event","#/$defs/StandardOrderEvent":"order-event","#/$defs/SalesforceA\
ccountEvent":"salesforce-account-event","#/$defs/ProfileObjectEvent":"profile-object-event","#/$defs\
/StandardProfile":"standard-profile"},holds:{"/if":$n,"/else/if":On,"/else/else/allOf/0/if":Dn,"/els\
e/else/allOf/1/if":Nn,"/else/else/allOf/2/if":jn,"/else/else/allOf/3/if":kn,"/else/else/if":Sn}}},F=[
0],Oe={nesting:500,rules:{"not-utf-8":{severity:"error",leaves_value:!1},"byte-order-mark":{severity:"\
error",leaves_value:!0},"not-json":{severity:"error",leaves_value:!1},"not-a-json-number":{severity:"\
error",leaves_value:!1},"nested-too-deep":{severity:"error",leaves_value:!1},"lone-surrogate":{severity:"\
error",leaves_value:!1},"field-repeated":{severity:"error",leaves_value:!0},"name-repeated":{severity:"\
notice",leaves_value:!0},"number-out-of-range":{severity:"error",leaves_value:!1},"no-event":{severity:"\
error",leaves_value:!1},"event-too-long":{severity:"error",leaves_value:!1},"truncated-gzip":{severity:"\
error",leaves_value:!1},"damaged-gzip":{severity:"error",leaves_value:!1},"truncated-zstd":{severity:"\
error",leaves_value:!1},"damaged-zstd":{severity:"error",leaves_value:!1}}},it={valid:{"asset-create\
d":{SchemaVersion:0,EventId:"7d9e4c11-0000-0000-0000-5b0c8e2f4d11",EventTimestamp:"2023-03-02T09:30:\
00.100Z",EventType:"CREATED",DomainName:"SampleDomain",ObjectTypeName:"_asset",AssociatedProfileId:"\
5ffcee99ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"q1Zk0000000000000aB7RQcqfeBaRfBwrzW2MMbwsY\
w0=",Object:{AssetId:"A-1001",AssetName:"Router",SerialNumber:"SN-88-21",ModelName:"RX-7",PurchaseDate:"\
2022-11-02",Status:"Shipped",Price:"199.00",Quantity:"1",Description:"",DataSource:"crm",Attributes:{
warranty:"2y"}},IsMessageRealTime:!0},"case-created":{SchemaVersion:0,EventId:"7d9e4c13-0000-0000-00\
00-5b0c8e2f4d13",EventTimestamp:"2023-03-04T09:30:00.300Z",EventType:"CREATED",DomainName:"SampleDom\
ain",ObjectTypeName:"_case",AssociatedProfileId:"5ffcee99ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"\
q3Zk0000000000000aB7RQcqfeBaRfBwrzW2MMbwsYw0=",Object:{CaseId:"C-77",Title:"Late delivery",Summary:"\
Parcel arrived two days late.",Status:"open",Reason:"delivery",CreatedBy:"agent-4",CreatedDate:"2023\
-03-04T09:30:00Z",DataSource:"crm"},IsMessageRealTime:!0},"custom-object-created":{SchemaVersion:0,EventId:"\
7d9e4c14-0000-0000-0000-5b0c8e2f4d14",EventTimestamp:"2023-03-05T09:30:00.400Z",EventType:"CREATED",
DomainName:"SampleDomain",ObjectTypeName:"LoyaltyCard",AssociatedProfileId:"5ffcee99ab0000000000b3ae\
01225e40",ProfileObjectUniqueKey:"q4Zk0000000000000aB7RQcqfeBaRfBwrzW2MMbwsYw0=",Object:{CardNumber:"\
LC-2041",Points:1280,Tier:{name:"gold",since:"2021-06-01"},tags:["new","\xE9t\xE9","\u{1F389}"]},IsMessageRealTime:!0},
"documented-salesforce-account":{SchemaVersion:0,EventId:"6049bf39-0000-0000-0000-b75656dd51a8",EventTimestamp:"\
2023-02-24T07:17:05.356Z",EventType:"UPDATED",DomainName:"SampleDomain",ObjectTypeName:"Salesforce-A\
ccount",AssociatedProfileId:"5ffcee99ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"cNo77ZI000000\
0000pCPB7RQcqfeBaRfBwrzW2MMbws=",Object:{Id:"0012v00002kVKVuAAO",IsDeleted:!1,Name:"Company A",Phone:"\
+12065551234",PhotoUrl:"/services/images/photo/0012v00002kVKVuAAO",OwnerId:"0052v00000fmQ7sAAE",CreatedDate:"\
2019-12-13T07:56:04.000+0000",CreatedById:"0052v00000fmQ7sAAE",LastModifiedDate:"2023-02-22T20:29:43\
.000+0000",LastModifiedById:"0052v00000fmQ7sAAE",SystemModstamp:"2023-02-22T20:29:43.000+0000",LastActivityDate:"\
2020-03-18",LastViewedDate:"2023-02-23T00:09:49.000+0000",LastReferencedDate:"2023-02-23T00:09:49.00\
0+0000",CleanStatus:"Pending"},IsMessageRealTime:!0},"documented-template":{SchemaVersion:0,EventId:"\
eventId",EventTimestamp:"2020-01-01T00:00:00Z",EventType:"CREATED",DomainName:"domainName",ObjectTypeName:"\
objectTypeName",AssociatedProfileId:"associatedProfileId",ProfileObjectUniqueKey:"profileObjectUniqu\
eKey",Object:{map:{k1:["a","b","c"]}},IsMessageRealTime:!0},"health-check-bare":{EventType:"HEALTH_C\
HECK"},"health-check":{SchemaVersion:0,EventId:"2fa8a09e-0000-0000-0000-6f1b2a9f0c55",EventTimestamp:"\
2023-02-24T07:00:00.000Z",EventType:"HEALTH_CHECK",DomainName:"SampleDomain",IsMessageRealTime:!0},"\
order-updated":{SchemaVersion:0,EventId:"7d9e4c12-0000-0000-0000-5b0c8e2f4d12",EventTimestamp:"2023-\
03-03T09:30:00.200Z",EventType:"UPDATED",DomainName:"SampleDomain",ObjectTypeName:"_order",AssociatedProfileId:"\
5ffcee99ab0000000000b3ae01225e40",ProfileObjectUniqueKey:"q2Zk0000000000000aB7RQcqfeBaRfBwrzW2MMbwsY\
w0=",Object:{OrderId:"O-5001",CustomerEmail:"ana@example.com",CustomerPhone:"+12065550100",CreatedDate:"\
2023-03-01T10:00:00Z",UpdatedDate:"2023-03-03T09:29:59Z",Name:"#5001",Gateway:"card",Status:"open",StatusCode:"\
1",FulfillmentStatus:"partial",TotalPrice:"42.50",TotalTax:"3.10",TotalDiscounts:"0.00"},IsMessageRealTime:!0},
"order-with-items":{SchemaVersion:0,EventId:"7d9e4c12-0000-0000-0000-5b0c8e2f4d12",EventTimestamp:"2\
023-03-03T09:30:00.200Z",EventType:"CREATED",DomainName:"SampleDomain",ObjectTypeName:"_order",AssociatedProfileId:"\
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
2023-02-23T00:09:49.000+0000",CleanStatus:"Pending"},IsMessageRealTime:!0}}}};function De(t){let r=t.includes("'")&&!t.includes('"')?'"':"'",a=t.replace(/[\p{C}\p{Z}'"\\]/gu,f=>f===
" "?f:f==="'"||f==='"'?f===r?`\\${f}`:f:xn[f]??Ln(f.codePointAt(0)));return r+a+r}function Ne(t,r){if(t.
length<=r)return t;let a=Array.from(t.slice(0,2*r+2));return a.length<=r?t:`${a.slice(0,r-1).join("")}\
\u2026`}function Wt(t){let r=Object.is(t,-0)||t<0?"-":"",[a,f]=Math.abs(t).toExponential().split("e"),
o=Number(f),l=a.replace(".","");if(o<-4||o>=16)return`${r}${a}e${Cn(o)}`;if(o<0)return`${r}0.${"0".repeat(
-o-1)}${l}`;let e=l.slice(0,o+1).padEnd(o+1,"0");return`${r}${e}.${l.slice(o+1)||"0"}`}function xr(t,r,a){
let f=a+BigInt(r.length)-1n;if(a>0n||f<-6n){let l=r.length>1?`.${r.slice(1)}`:"";return`${t}${r[0]}${l}\
E${f<0n?"":"+"}${f}`}if(a===0n)return t+r;let o=r.length+Number(a);return o>0?`${t}${r.slice(0,o)}.${r.
slice(o)}`:`${t}0.${"0".repeat(-o)}${r}`}var xn={"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"};function Ln(t){
let r=t.toString(16);return t<=255?`\\x${r.padStart(2,"0")}`:t<=65535?`\\u${r.padStart(4,"0")}`:`\\U${r.
padStart(8,"0")}`}function Cn(t){let r=String(Math.abs(t)).padStart(2,"0");return(t<0?"-":"+")+r}var qe=Oe.nesting,Mn=40;function z(t,r,a,f,o=""){let{severity:l}=Oe.rules[t];return{severity:l,rule:t,
message:r,pointer:o,schema_pointer:null,from:a,until:f}}function Lr(t){return t.every(({rule:r})=>Oe.
rules[r].leaves_value)}function G(t){return De(Ne(t,Mn))}var ft="a value",Ht={"}":"a name or '}'","]":"a value or ']'"},Rn={"}":"a name","]":ft},at={"}":"','\
 or '}'","]":"',' or ']'","":""},Vn=new Set([ft,Ht["]"]]),qn=new Set([...Object.values(Ht),...Object.
values(at)]),ot={"{":"}","[":"]"},Bn=/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y,Un=/true|false|null|NaN|-?Infinity/y,
_n=/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y,Kn=/[ \t\n\r]*/y,Wn=/[A-Za-z0-9_]{1,64}/y,Hn=34,Qn=92;function*je(t,r=0){
let a=[""],f=ft,o=r;for(;f;){o=B(t,o);let l=t.charAt(o),e=a.at(-1);if(l===e&&qn.has(f))a.pop(),yield q(
"close",o,o+1),f=at[a.at(-1)],o+=1;else if(Vn.has(f))if(l in ot){if(a.length>qe){yield q("too-deep",
o,o+1);return}yield q("open",o,o+1),a.push(ot[l]),f=Ht[ot[l]],o+=1}else{let n=Zn(t,o);if(yield n??Cr(
t,o,f),!n)return;f=at[e],o=n.end}else if(f===at[e]){if(l!==","){yield Y(t,o,f);return}f=Rn[e],o+=1}else{
let n=l==='"'?Qt(t,o):null;if(!n){yield Cr(t,o,f);return}if(yield{...n,kind:"name"},o=B(t,n.end),t[o]!==
":"){yield Y(t,o,"':'");return}f=ft,o+=1}}}function Mr(t,r,a){let f=0;for(let o=r;o<a;o+=1){let l=t[o];
if(l==='"'){let e=Qt(t,o);e&&e.end<=a&&(o=e.end-1)}else if(l in ot)f+=1;else if((l==="}"||l==="]")&&
(f-=1,f===0))return o+1}return null}function B(t,r){return r+(Be(Kn,t,r)?.length??0)}function Y(t,r,a){
if(r>=t.length)return q("fault",r,r,`expected ${a}, found the end`);let f=Be(Wn,t,r)??Rr(t,r),o=`exp\
ected ${a}, found ${G(f)}`;return q("fault",r,r+f.length,o)}function q(t,r,a,f=""){return{kind:t,start:r,
end:a,message:f}}function Be(t,r,a){return t.lastIndex=a,t.exec(r)?.[0]}function Rr(t,r){return String.
fromCodePoint(t.codePointAt(r))}function Zn(t,r){if(t[r]==='"')return Qt(t,r);let a=Be(Bn,t,r);if(a)
return q("number",r,r+a.length);let f=Be(Un,t,r);return f?q("word",r,r+f.length):null}function Qt(t,r){
let a=Vr(t,r);return t[a]==='"'?q("string",r,a+1):null}function Vr(t,r){let a=r+1;for(;;){let f=t.charCodeAt(
a);if(!(f>31)||f===Hn)return a;if(f===Qn){let o=Be(_n,t,a);if(!o)return a;a+=o.length}else a+=1}}function Cr(t,r,a){
if(t[r]!=='"')return Y(t,r,a);let f=Vr(t,r);if(f===t.length)return q("fault",r,f,`expected '"' at th\
e end of the string`);if(t[f]==="\\"){let l=f+1<t.length?`\\${Rr(t,f+1)}`:"\\",e=`expected an escape\
 that JSON knows, found ${G(l)}`;return q("fault",f,Math.min(f+6,t.length),e)}let o=`expected an esc\
ape in the string, found the raw ${G(t[f])}`;return q("fault",f,f+1,o)}var Fn=60,zn=999999999999999999n,Gn=-1999999999999999997n,qr=2**40+.5;function Ur(t){let r=Number(t);
if(/^-?[0-9]+$/.test(t))return Ue(t==="-0"?"0":t,!0,Br(r));if(Number.isFinite(r)&&!Number.isInteger(
r))return Ue(Wt(r),!1,r);let{sign:a,figures:f,power:o}=Jn(t),l=f.replace(/0+$/,""),e=BigInt(f.length-
l.length);if(!l||Xn(r,a+l,o+e))return Ue(Wt(r),!0,r);if(o+BigInt(f.length)-1n>zn||o<Gn)return null;let n=xr(
a,f,o);return o+e>=0n?Ue(n,!0,Br(r)):Ue(n,!1,Yn(r,a,l,-(o+e)))}function Ue(t,r,a){return{shown:Ne(t,
Fn),integer:r,standIn:a}}function Br(t){return Math.max(-Number.MAX_VALUE,Math.min(Number.MAX_VALUE,
t))}function Yn(t,r,a,f){if(t===0)return r?-Number.MIN_VALUE:Number.MIN_VALUE;let o=Math.abs(t);if(o>=
qr)return Math.sign(t)*qr;let l=BigInt(a)<BigInt(o)*10n**f;return t*(1+(l?-2:2)*Number.EPSILON)}function Jn(t){
let[,r,a,f="",o="0"]=t.match(/^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/),l=(a+f).replace(
/^0+(?=.)/,""),e=BigInt(o.replace("+",""))-BigInt(f.length);return{sign:r,figures:l,power:e}}function Xn(t,r,a){
return!Number.isFinite(t)||t===0||a<0n?!1:BigInt(t)===BigInt(r)*10n**a}var ei=100,ti="\uFEFF",_r=new Map([["true",!0],["false",!1],["null",null]]),Kr=/[\ud800-\udfff]/u,ri=/[\ud800-\udfff]/gu,
si=/\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<lone>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)/gsu;
function ct(t){let r=t.startsWith(ti),a=r?t.slice(1):t,f=Nr(a);if(f)return{text:a,node:null,findings:[
ni(f)],ok:!1};let o=ii(a);return r&&o.findings.unshift(z("byte-order-mark","the text begins with a b\
yte order mark; JSON begins with the value",0,0)),{text:a,...o}}function ni({offset:t,byte:r}){let f=`\
byte 0x${r.toString(16).toUpperCase()} is not UTF-8 here; an event is UTF-8`;return z("not-utf-8",f,
t,t+1)}function ii(t){let r=B(t,0);if(r===t.length)return{node:null,findings:[z("no-event",`there is\
 no event, found ${t?"nothing but whitespace":"nothing at all"}`,0,0)],ok:!1};let a={text:t,top:null,
open:[],names:[],found:new Map,counts:{}};for(let l of ai(t,r))oi[l.kind](a,l);let f=[...a.found.values()].
sort((l,e)=>l.from-e.from),o=Lr(f);return{node:o?a.top:null,findings:f,ok:o}}function*ai(t,r){let a;
for(a of je(t,r))yield a;if(a.kind==="fault"||a.kind==="too-deep")return;let f=B(t,a.end);f<t.length&&
(yield Y(t,f,"nothing after the event"))}function lt(t,r){let a=t.open.at(-1);a?a.kind==="object"?a.
members.set(t.names.at(-1),r):a.items.push(r):t.top=r}function pt(t,{toOpen:r=!1}={}){let a=t.open.length-
1,f=t.open.map((o,l)=>o.kind==="object"?t.names[l]:l===a?o.items.length:o.items.length-1);return r&&
f.pop(),Se(f).replace(ri,"\uFFFD")}function Se(t){return t.map(r=>`/${Zt(r)}`).join("")}function Zt(t){
return String(t).replaceAll("~","~0").replaceAll("/","~1")}function ke(t,r,a,f,o=""){let l=`${r}
${o}`;!t.found.has(l)&&(t.counts[r]=(t.counts[r]??0)+1,t.counts[r]>ei)||t.found.set(l,z(r,a,f.start,
f.end,o))}var oi={open(t,{start:r}){let a=t.text[r]==="{"?{kind:"object",members:new Map,start:r,end:r+
1}:{kind:"array",items:[],start:r,end:r+1};lt(t,a),t.open.push(a),t.names.push("")},close(t){t.open.
pop(),t.names.pop()},name(t,r){let a=Wr(t,r);if(t.names[t.names.length-1]=a,!t.open.at(-1).members.has(
a))return;let f=t.open.length===1,o=f?"field-repeated":"name-repeated",l=f?"a field is given once":"\
the last one counts",e=`${G(a)} is given more than once; ${l}`;ke(t,o,e,r,pt(t))},string(t,r){let{start:a,
end:f}=r;lt(t,{kind:"string",value:Wr(t,r),start:a,end:f})},number(t,r){let{start:a,end:f}=r,o=t.text.
slice(a,f),l=Ur(o);if(!l){let e=`${G(o)} is out of range; its exponent is too large to read`;ke(t,"n\
umber-out-of-range",e,r,pt(t))}lt(t,{kind:"number",...l,start:a,end:f})},word(t,r){let{start:a,end:f}=r,
o=t.text.slice(a,f);if(!_r.has(o)){let l=`${o} is no JSON number; a number is written in digits`;ke(
t,"not-a-json-number",l,r,pt(t))}lt(t,{kind:"word",value:_r.get(o),start:a,end:f})},fault(t,r){ke(t,
"not-json",r.message,r)},"too-deep"(t,r){let a=`nested deeper than ${qe} levels; at most ${qe} are r\
ead`;ke(t,"nested-too-deep",a,r)}};function Wr(t,r){let a=t.text.slice(r.start,r.end),f=JSON.parse(a);
if(Kr.test(f)){let o=Kr.exec(a)?.index??a.length,l=Math.min(o,fi(a)??a.length),e=a[l]==="\\"?a.slice(
l,l+6):a[l],p=`${e.length>1?e:De(e).slice(1,-1)} is half of a surrogate pair; a character needs both\
 halves`,s=pt(t,{toOpen:r.kind==="name"}),i=r.start+l;ke(t,"lone-surrogate",p,{start:i,end:i+e.length},
s)}return f}function fi(t){for(let r of t.matchAll(si))if(r.groups.lone)return r.index;return null}var li="\uFEFF",Zr=new Set('{}[]"'),pi=/[A-Za-z0-9_.+-]/,ci='[^\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u\
200a\\u2028\\u2029\\u202f\\u205f\\u3000}\\],:"]',Fr="[{\\]]",mt="an event or ']'",Ft="an event",Hr="\
',' or ']'",Qr="an event, ',' or ']'";function*zr(t){let r={text:t,at:0,line:1,column:1,indent:0};t.
startsWith(li)&&(yield zt(r,"byte-order-mark","the file begins with a byte order mark; JSON begins w\
ith the value"),r.at=1),(dt(r)&&t[r.at]==="["?yield*di(r):yield*mi(r))||(yield zt(r,"no-event","ther\
e is no event in the file"))}function*mi(t){let r=!1;for(;dt(t);)r=!0,yield Gr(t,ci);return r}function*di(t){
we(t,t.at+1);let r=mt;for(;dt(t);){let a=t.text[t.at];if(a==="]"){r===Ft&&(yield _e(t,r)),we(t,t.at+
1);let o=dt(t);return o&&(yield _e(t,"nothing after the array")),o||r!==mt}if(a===","){(r===mt||r===
Ft)&&(yield _e(t,r)),we(t,t.at+1),r=Ft;continue}r===Hr&&Zr.has(a)&&(yield _e(t,r)),r===mt&&(t.indent=
t.column-1);let f=Gr(t,Fr);yield f,r=f.reading.ok?Hr:Qr}return r!==Qr&&(yield _e(t,r)),!0}function Gr(t,r){
let{text:a,at:f}=t,o=ui(a,f),l=o!==null&&!Zr.has(a[f])&&pi.test(a.charAt(o));return o===null||l?yi(t,
r):Yr(t,o)}function ui(t,r){let a;for(a of je(t,r));if(a.kind==="fault")return null;if(a.kind!=="too\
-deep")return a.end;let f=t.indexOf(`
`,r);return Mr(t,r,f<0?t.length:f)}function yi(t,r){let{text:a,at:f}=t,l=t.column-1===t.indent?t.indent:
0,e=new RegExp(`\\n(?=[ \\t]{0,${l}}${r})`,"gu");e.lastIndex=f;let n=e.exec(a),p=a.slice(f,n?n.index:
a.length).replace(/[ \t\n\r]+$/,"");r===Fr&&p.length>1&&p.endsWith(",")&&(p=p.slice(0,-1));let s=Yr(
t,f+p.length);if(!n){let i=a.indexOf(`
`,t.at);we(t,i<0?a.length:i)}return s}function Yr(t,r){let{at:a,line:f,column:o}=t,l=t.text.slice(a,
r),e=ct(l);we(t,r);let n=l.length-e.text.length;return{isEvent:!0,reading:e,offset:a+n,start:{line:f,
column:o}}}function _e(t,r){let{message:a,start:f,end:o}=Y(t.text,t.at,r);return zt(t,"not-json",a,o-
f)}function zt({at:t,line:r,column:a},f,o,l=0){return{isEvent:!1,reading:{text:"",node:null,findings:[
z(f,o,0,l)],ok:!1},offset:t,start:{line:r,column:a}}}function dt(t){let{line:r}=t;return we(t,B(t.text,
t.at)),t.line>r&&(t.indent=t.column-1),t.at<t.text.length}function we(t,r){let a=t.text.slice(t.at,r),
f=jr(a);t.line+=f,f&&(t.column=1),t.column+=Ve(a,a.lastIndexOf(`
`)+1),t.at=r}var Gt=new WeakMap;function J(t){return Gt.has(t)||Gt.set(t,{value:hi(t)}),Gt.get(t).value}function hi(t){
if(t.kind==="number")return t.standIn;if(t.kind==="array")return t.items.map(J);if(t.kind!=="object")
return t.value;let r=Object.create(null);for(let[a,f]of t.members)r[a]=J(f);return r}var gi=60;function R(t){switch(t.kind){case"string":return X(t.value);case"number":return t.shown;case"\
object":return t.members.size?"{\u2026}":"{}";case"array":return t.items.length?"[\u2026]":"[]";default:
return String(t.value)}}function X(t){return De(Ne(t,gi))}function Jr(t){let r=t.slice(0,12).map(Yt).
join(", ");return t.length>12?`${r}, \u2026`:r}function Yt(t){return typeof t=="string"?X(t):String(
t)}function Jt(t){return t.kind==="number"?t.integer?"an integer":"a number":t.kind==="word"?t.value===
null?"null":"a boolean":t.kind==="string"?"a string":t.kind==="array"?"an array":"an object"}function es(t,r,a){return Ti[t](r,a)}var Xr="(?!\\n)",Pi={array:"an array",boolean:"a boolean",integer:"\
an integer",null:"null",number:"a number",object:"an object",string:"a string"},bi={date:"an RFC 333\
9 date","date-time":"an RFC 3339 date-time",email:"an e-mail address",ipv4:"an IPv4 address",ipv6:"a\
n IPv6 address",time:"an RFC 3339 time",uri:"a URI",uuid:"a UUID"},Ti={anyOf:(t,r)=>`${R(r)} fits no\
ne of the ${t.length} alternatives`,const:(t,r)=>`${R(r)} is not ${Yt(t)}`,enum:(t,r)=>`${R(r)} is n\
ot one of ${Jr(t)}`,exclusiveMaximum:ut("below"),exclusiveMinimum:ut("above"),format:(t,r)=>`${R(r)}\
 is not ${bi[t]??`in the format ${t}`}`,maxItems:xe("item","at most"),maxLength:xe("character","at m\
ost"),maxProperties:xe("name","at most"),maximum:ut("at most"),minItems:xe("item","at least"),minLength:xe(
"character","at least"),minProperties:xe("name","at least"),minimum:ut("at least"),not:(t,r)=>`${R(r)}\
 is among the values that are ruled out`,oneOf:(t,r)=>`${R(r)} does not fit exactly one of the ${t.length}\
 alternatives`,pattern:(t,r)=>{let a=t.endsWith(Xr)?t.slice(0,-Xr.length):t;return`${R(r)} does not \
match ${a}`},type:(t,r)=>{let a=[t].flat().map(o=>Pi[o]).join(" or ");return r.kind==="string"||r.kind===
"number"||r.value!=null?`${R(r)} is ${Jt(r)}, not ${a}`:`${Jt(r)} stands where ${a} belongs`}};function ut(t){
return(r,a)=>`${R(a)} is not ${t} ${r}`}function xe(t,r){return(a,f)=>{let[o,l]=f.kind==="string"?[`${R(
f)} has`,Ve(f.value)]:["there are",f.items?.length??f.members.size];return`${o} ${l} ${t}${l===1?"":
"s"}, ${r} ${a}`}}function rs(t,r){let{schema:a,validate:f}=t;if(f(J(r)))return[];let o=new Set(f.errors.map(vi)),l=[...ns(
{...t,refused:o},a,r,Ei)],e=new Set(l.filter(({rule:s})=>s==="format").map(({pointer:s,at:i})=>`${s}\

${i}`)),n=new Map,p=l.map((s,i)=>({...s,order:i}));for(let s of p.sort((i,c)=>i.depth-c.depth)){let i=s.
rule==="pattern"&&e.has(`${s.pointer}
${s.at}`),c=[s.pointer,s.rule,s.rule==="required"&&s.message].join(`
`);!i&&!n.has(c)&&n.set(c,s)}return[...n.values()].sort((s,i)=>s.order-i.order).map(({rule:s,message:i,
pointer:c,at:y,node:u})=>({severity:"error",rule:s,message:i,pointer:c,schema_pointer:`${y}/${s}`,node:u}))}
var Ei={at:"",pointer:"",depth:0,name:void 0};function vi({schemaPath:t,instancePath:r,propertyName:a}){
return ss(decodeURIComponent(t.slice(1)),r,a)}function ss(...t){return t.join(`
`)}function*ns(t,r,a,f){let{at:o,pointer:l,depth:e,name:n}=f;for(let[p,s]of Object.entries(r))if(p in
ts)for(let[i,c,y]of ts[p](s,a,r,o,t))yield*ns(t,i,c,Ii(f,p,y));else if(t.refused.has(ss(`${o}/${p}`,
l,n)))for(let i of Ai(p,s,a,n))yield{rule:p,message:i,pointer:l,at:o,depth:e+1,node:a}}function*Ai(t,r,a,f){
if(t!=="required"){let o=es(t,r,a);yield f===void 0?o:`the name ${o}`;return}for(let o of r)a.members.
has(o)||(yield`${X(o)} is missing`)}function Ii({at:t,pointer:r,depth:a,name:f},o,{to:l,below:e=[],member:n,
about:p}){return{at:l??`${t}/${o}${Se(e)}`,pointer:n===void 0?r:`${r}/${Zt(n)}`,depth:a+(o==="$ref"?
0:1+e.length),name:p??f}}var ts={*$ref(t,r,a,f,o){yield[Ke(o.schema,t),r,{to:t.slice(1)}]},*allOf(t,r){
for(let[a,f]of t.entries())yield[f,r,{below:[a]}]},*if(t,r,a,f,o){let l=o.holds[`${f}/if`](J(r))?"th\
en":"else";l in a&&(yield[a[l],r,{to:`${f}/${l}`}])},*then(){},*else(){},*$defs(){},*properties(t,r){
for(let[a,f]of Object.entries(t)){let o=r.members?.get(a);o&&(yield[f,o,{below:[a],member:a}])}},*additionalProperties(t,r,{
properties:a={}}){for(let[f,o]of r.members??[])Object.hasOwn(a,f)||(yield[t,o,{member:f}])},*propertyNames(t,r){
for(let a of r.members?.keys()??[])yield[t,{...r,kind:"string",value:a},{about:a}]},*items(t,r){for(let[
a,f]of(r.items??[]).entries())yield[t,f,{member:a}]}};function Ke(t,r){return r.split("/").slice(1).
reduce((a,f)=>a[f],t)}function*as({predefined:t},r){let a=r.members?.get("ObjectTypeName");if(a?.kind!=="string"||t.includes(
a.value))return;let f=`${X(a.value)} is no predefined object type, and none of yours`;yield fs("unkn\
own-object-type",f,"/ObjectTypeName",a)}function*os(t,r){let a={schema:t.schema,at:""};for(let[f,o]of Xt(
t,[a],r,[])){let l=`${X(f.at(-1))} is not named in the contract`;yield fs("unknown-field",l,Se(f),o)}}
function fs(t,r,a,f){return{severity:"notice",rule:t,message:r,pointer:a,schema_pointer:null,node:f}}
function*Xt(t,r,a,f){let o=r.flatMap(n=>[...We(t,n,a)]);if(a.kind==="array"){let n=o.flatMap(p=>He(p,
"items"));for(let[p,s]of a.items.entries())yield*Xt(t,n,s,[...f,p])}if(a.kind!=="object")return;let l=new Set(
o.flatMap(({schema:n})=>Object.keys(n.properties??{}))),e=!l.size||o.some(({schema:n})=>"additionalP\
roperties"in n);for(let[n,p]of a.members)if(l.has(n)){let s=o.flatMap(i=>He(i,"properties",n));yield*Xt(
t,s,p,[...f,n])}else e||(yield[[...f,n],p])}function*We(t,r,a){let{schema:f}=r;if(yield r,"$ref"in f){
let o={schema:Ke(t.schema,f.$ref),at:f.$ref.slice(1)};yield*We(t,o,a)}for(let o of is(r,"allOf"))yield*We(
t,o,a);for(let o of["anyOf","oneOf"])for(let l of is(r,o))yt(t,l,a)&&(yield*We(t,l,a));for(let o of He(
r,"if")){let l=yt(t,o,a)?"then":"else";for(let e of He(r,l))yield*We(t,e,a)}}function yt(t,{at:r},a){
return t.holds[r](J(a))}function is(t,r){return(t.schema[r]??[]).flatMap((a,f)=>He(t,r,f))}function He({
schema:t,at:r},...a){let f=t;for(let o of a){if(f===void 0||!Object.hasOwn(f,o))return[];f=f[o]}return[
{schema:f,at:r+Se(a)}]}function er(t){let r=t.members?.get("SchemaVersion"),a=r?.integer===!0;if(a&&!F.includes(r.standIn))
return[$i(r)];let f=nt[a?r.standIn:F.at(-1)];return[...rs(f,t),...as(f,t),...os(f,t)]}function $i(t){
return{severity:"error",rule:"unknown-schema-version",message:`SchemaVersion ${R(t)} is not publishe\
d; published: ${F.join(", ")}`,pointer:"/SchemaVersion",schema_pointer:null,node:t}}var Oi=1;function rr(t,{most:r=1/0}={}){let a=typeof t=="string"?t:Re(t),f=[];for(let o of zr(a)){if(f.
length>=r)break;f.push(...Di(o))}return f}function ht(t){let r=t.filter(({isEvent:o})=>o),a=t.flatMap(
o=>o.findings),f=a.filter(({severity:o})=>o==="error").length;return{format:Oi,verdict:f?"failed":"p\
assed",counts:{events:r.length,invalid:r.filter(o=>o.findings.some(sr)).length,errors:f,notices:a.length-
f,event_types:tr(r.map(({node:o})=>ls(o,"EventType"))),object_type_names:tr(r.map(({node:o})=>ls(o,"\
ObjectTypeName"))),rules:tr(a.map(({rule:o})=>o))},findings:a.map(o=>({severity:o.severity,rule:o.rule,
message:o.message,pointer:o.pointer,schema_pointer:o.schema_pointer,path:null,line:o.line,column:o.column}))}}
function sr({severity:t}){return t==="error"}function Di({isEvent:t,reading:r,offset:a,start:f}){let{
text:o,node:l,ok:e,findings:n}=r,p=t&&e?Or(l):null,s=y=>Ni(o,a,f,y);if(!p){let y=t&&e?er(l):[];return[
{isEvent:t,node:l,findings:[...n,...y].map(s)}]}let i={isEvent:!1,node:null,findings:n.map(s)},c=p.flatMap(
(y,u)=>ji(y,u,s));return[i,...c]}function Ni(t,r,a,f){let{from:o,until:l}=ps(f);return{...f,..._t(t,
o,a),from:r+o,until:r+l}}function ps({node:t,from:r,until:a}){if(!t)return{from:r,until:a};let f=t.kind===
"object"||t.kind==="array";return{from:t.start,until:f?t.start+1:t.end}}function ji({node:t,payloads:r},a,f){
let o=a+1,{from:l,until:e,line:n,column:p}=f({node:t});if(!r){let s={...ki,line:n,column:p,from:l,until:e,
record:o};return[{isEvent:!0,record:o,node:null,findings:[s]}]}return r.map(s=>{let{text:i,node:c,ok:y,
findings:u}=ct(Re(s)),d=[...u,...y?er(c):[]].map(D=>({...D,..._t(i,ps(D).from),from:l,until:e,record:o}));
return{isEvent:!0,record:o,payload:i,node:c,findings:d}})}var ki={severity:"error",rule:"not-base64",
message:"the data of a record is base64, and this is not",pointer:"",schema_pointer:null};function ls(t,r){
let a=t?.members?.get(r);return a?.kind==="string"?a.value:null}function tr(t){let r=new Map;for(let o of t.
filter(l=>l!==null))r.set(o,(r.get(o)??0)+1);let a=o=>Array.from(o,l=>l.codePointAt(0)),f=[...r].sort(
([o,l],[e,n])=>n-l||Si(a(o),a(e)));return Object.fromEntries(f)}function Si(t,r){let a=t.findIndex((f,o)=>f!==
r[o]);return a<0?t.length-r.length:a<r.length?t[a]-r[a]:1}function ms(t,r,a){return t.addEventListener("input",a),cs(r,"",[]),{get text(){return t.value},replace(f,{
undoable:o=!0}={}){o&&wi(t,f)||(t.value=f),t.setSelectionRange(0,0),t.parentElement.scrollTop=0},mark(f){
cs(r,t.value,f)},select({from:f,until:o}){t.focus({preventScroll:!0}),t.setSelectionRange(f,o),r.querySelector(
`[data-from="${f}"]`)?.scrollIntoView({block:"center",behavior:"instant"})}}}function wi(t,r){let a=document.
activeElement;t.focus({preventScroll:!0}),t.select();let f=document.execCommand?.(r?"insertText":"de\
lete",!1,r);return a?.focus({preventScroll:!0}),f}function cs(t,r,a){let f=[],o=0;for(let{from:l,until:e,
severity:n}of xi(a)){if(e<o||e===o&&o>0)continue;let p=Math.max(l,o),s=document.createElement("mark");
s.className=e>p?n:`${n} gap`,s.dataset.from=l,s.textContent=r.slice(p,e),f.push(r.slice(o,p),s),o=e}
t.replaceChildren(...f,`${r.slice(o)}
`)}function xi(t){return[...t].sort((r,a)=>r.from-a.from||r.severity.localeCompare(a.severity)||a.until-
r.until)}var{valid:Qe,invalid:us}=it;function ys(){return[{title:"Valid events",texts:ds(Qe,t=>t)},{title:"Br\
oken events",texts:ds(us,({event:t})=>t)}]}var hs={"a profile":()=>gt(Qe["profile-created"]),"severa\
l mistakes":()=>gt(Li(Qe["profile-created"])),"a Lambda event":()=>gt(Ci()),"JSON Lines":()=>[...gs(),
""].map(t=>t&&JSON.stringify(t)).join(`
`)};function ds(t,r){return Object.entries(t).map(([a,f])=>[a.replaceAll("-"," "),r(f)]).filter(([,a])=>!Array.
isArray(a)).map(([a,f])=>[a,gt(f)])}function gt(t){return JSON.stringify(t,null,2)}function Li({DomainName:t,
...r}){return{...r,EventTimestamp:r.EventTimestamp.replace(/-[0-9]{2}T/,"-32T"),IsMessageRealTime:String(
r.IsMessageRealTime),Loyalty:"gold"}}function gs(){let t=us["event-timestamp-no-such-day"].event;return[
Qe["profile-created"],t,Qe["health-check"]]}function Ci(){return{Records:gs().map((r,a)=>({kinesis:{
kinesisSchemaVersion:"1.0",partitionKey:String(a),sequenceNumber:String(a),data:Mi(JSON.stringify(r))},
eventSource:"aws:kinesis",eventName:"aws:kinesis:record"}))}}function Mi(t){let r=new TextEncoder().
encode(t);return btoa(Array.from(r,a=>String.fromCharCode(a)).join(""))}var Ps="../reference/",Ri=new Set([...Object.keys(Oe.rules),...Object.values(it.invalid).map(({rule:t})=>t),
"unknown-field","unknown-object-type"]);function bs(t){return`${Ps}rules/validation/#${Ri.has(t)?t:"\
of-the-schema"}`}function Ts(t,r){if(!t)return null;let a=t.members?.get("SchemaVersion")?.standIn,f=F.
includes(a)?a:F.at(-1),o=nt[f],l=ir(o,{schema:o.schema,at:""},t),[,e,n]=r.split("/"),p=l?ar(o,l).properties:
{};if(!Object.hasOwn(p,e))return null;let s=p[e].$ref&&ar(o,p[e].$ref);if(n===void 0||!s||!Object.hasOwn(
s.properties,n))return nr(f,o.pages[l],e);let i=o.pages[s.reference];return i?nr(f,i,n):nr(f,o.pages[l],
`${e}.${n}`)}function nr(t,r,a){return`${Ps}v${t}/${r}/#${a}`}function ir(t,{schema:r,at:a},f){if(r.
$ref)return r.$ref;for(let[e,n]of(r.allOf??[]).entries()){let p=ir(t,{schema:n,at:`${a}/allOf/${e}`},
f);if(p)return p}if(!r.if)return null;let o=yt(t,{at:`${a}/if`},f)?"then":"else",l={schema:r[o]??{},
at:`${a}/${o}`};return ir(t,l,f)}function ar(t,r){let{properties:a,$ref:f}=Ke(t.schema,r);return!a&&
f?ar(t,f):{reference:r,properties:a??{}}}var Vi=200,qi="not-base64";function Es({counts:t}){let{events:r,invalid:a,errors:f,notices:o}=t,l=[or(
f,"error"),or(o,"notice")].filter(Boolean),e=or(r,"event")||"no event";if(!f)return`Valid: ${e}, ${l[0]??
"nothing found"}.`;let n=r>1?`, ${a.toLocaleString("en")} of ${e} broken`:"";return`Not valid: ${l.join(
" and ")}${n}.`}function vs(t,{select:r,open:a}){let f=t.flatMap(({findings:n,node:p,payload:s})=>n.
map(i=>({...i,event:p,payload:s}))),o=f.slice(0,Vi).map(n=>Bi(n,{select:r,open:a})),l=f.length-o.length,
e=`and ${l.toLocaleString("en")} more`;return l?[...o,U("li",{className:"more"},e)]:o}function Bi(t,{
select:r,open:a}){let{severity:f,rule:o,message:l,pointer:e,line:n,column:p,event:s,record:i,payload:c}=t,
y=i===void 0?"":`record ${i}, `,u=U("button",{type:"button",className:"place",onclick:()=>r(t)},`${y}\
line ${n}, column ${p}`),d=[U("span",{className:"severity"},sr(t)?"Error":"Notice"),u,...e?[Ui(s,e)]:
[],U("p",{},l),_i(o)];if(c!==void 0){let D={type:"button",className:"open",onclick:()=>a(c)};d.push(
U("button",D,`show record ${i}`))}return U("li",{className:f},...d)}function Ui(t,r){let a=U("code",
{},r),f=Ts(t,r);return f?U("a",{href:f,className:"field",title:"What the field is"},a):a}function _i(t){
if(t===qi)return U("code",{},t);let r={href:bs(t),className:"rule",title:"What the rule asks"};return U(
"a",r,t)}function U(t,r,...a){let f=Object.assign(document.createElement(t),r);return f.append(...a),
f}function or(t,r){return t?`${t.toLocaleString("en")} ${r}${t===1?"":"s"}`:""}var Ki=[31,139];async function As(t){let r;try{r=new CompressionStream("deflate-raw")}catch{return null}
return fr(r,t)}function Is(t){return fr(new DecompressionStream("deflate-raw"),t)}async function $s(t){
let r=new Uint8Array(await t.arrayBuffer());return Ki.every((f,o)=>r[o]===f)?fr(new DecompressionStream(
"gzip"),r):r}async function fr(t,r){let a=new Response(new Blob([r]).stream().pipeThrough(t)).arrayBuffer();
return new Uint8Array(await a)}var lr="#event=",Ds="#text=";async function pr(t){let r=new TextEncoder().encode(t),a=await As(r);return a?
lr+Os(a):Ds+Os(r)}async function cr(t){if(!mr(t))return null;let r=Wi(t.slice(t.indexOf("=")+1)),a=t.
startsWith(lr)?await Is(r):r;return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(a)}function mr(t){
return t.startsWith(lr)||t.startsWith(Ds)}function Os(t){let r=Array.from(t,a=>String.fromCharCode(a)).
join("");return btoa(r).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}function Wi(t){let r=atob(
t.replaceAll("-","+").replaceAll("_","/"));return Uint8Array.from(r,a=>a.charCodeAt(0))}function dr(t){let r=[],a=B(t,0);for(;a<t.length;){let f=[...je(t,a)],o=f.at(-1);if(o.kind==="fault"||
o.kind==="too-deep"){r.push(t.slice(a));break}r.push(Hi(t,f)),a=B(t,o.end)}return r.join(`
`)}function Hi(t,r){let a=0,f=null;return r.map(o=>{o.kind==="close"&&(a-=1);let l=Qi(f,o,a);return o.
kind==="open"&&(a+=1),f=o.kind,l+t.slice(o.start,o.end)}).join("")}function Qi(t,{kind:r},a){return t===
null||t==="open"&&r==="close"?"":t==="name"?": ":`${t==="open"||r==="close"?"":","}
${"  ".repeat(a)}`}var Zi=2e4,Fi=150,zi=1e6,ur=1e4,Gi=1e3,Yi="Nothing to check yet.",Ji="This is more than a million ch\
aracters: check it with cp-contract validate.",Xi=`Only the first ${ur.toLocaleString("en")} events \
are checked here.`,ea="The file is damaged: cp-contract validate says where.",ta="The event in the l\
ink cannot be read; ask for the link again.";function Ns(t){let r=d=>t.querySelector(`[data-part="${d}\
"]`),[a,f,o]=["summary","findings","notes"].map(r),l=[],e=0,n=ms(r("text"),r("marks"),()=>{let d=location.
pathname+location.search;mr(location.hash)&&history.replaceState(null,"",d),clearTimeout(e),n.text.length<=
Zi?p():(n.mark([]),e=setTimeout(p,Fi))});function p(){let{text:d}=n,D=d.length>zi;l=d.trim()&&!D?rr(
d,{most:ur}):[],o.textContent=l.length<ur?"":Xi;let T=ht(l);n.mark(l.flatMap(({findings:Ce})=>Ce).slice(
0,Gi)),f.replaceChildren(...vs(l,{select:n.select,open:s})),t.dataset.verdict=l.length?T.verdict:"no\
ne",r("text").setAttribute("aria-invalid",T.verdict==="failed");let Le=D?Ji:Yi,h=l.length?Es(T):Le;a.
textContent!==h&&(a.textContent=h)}function s(d,D){n.replace(d,D),clearTimeout(e),p()}async function i(d,{
copied:D,refused:T}){try{await navigator.clipboard.writeText(d),o.textContent=D}catch{o.textContent=
`This browser lets no page copy. ${T}`}}let c={tidy:()=>s(dr(n.text)),clear:()=>s(""),open:()=>r("fi\
le").click(),async link(){let d=new URL(await pr(n.text),location.href);history.replaceState(null,"",
d);let D=d.href.length.toLocaleString("en");await i(d.href,{copied:`Copied, a link of ${D} character\
s. It is in the address bar, too.`,refused:`The link of ${D} characters is in the address bar.`})},report:()=>i(
JSON.stringify(ht(l),null,2),{copied:"Copied, as cp-contract validate --format json prints it.",refused:"\
cp-contract validate --format json prints the same report."})};for(let[d,D]of Object.entries(c))t.querySelector(
`[data-act="${d}"]`).addEventListener("click",D);async function y(d){try{s(Re(await $s(d)),{undoable:!1})}catch{
o.textContent=ea}}r("file").addEventListener("change",async({target:d})=>{d.files.length&&await y(d.
files[0]),d.value=""}),t.addEventListener("dragover",d=>{d.dataTransfer.types.includes("Files")&&d.preventDefault()}),
t.addEventListener("drop",d=>{d.dataTransfer.files.length&&(d.preventDefault(),y(d.dataTransfer.files[0]))}),
ra(r("examples"),r("more"),s);async function u(){try{let d=await cr(location.hash);d!==null&&s(d,{undoable:!1})}catch{
o.textContent=ta}}addEventListener("hashchange",u),u(),p(),t.hidden=!1}function ra(t,r,a){for(let[f,
o]of Object.entries(hs)){let l=Object.assign(document.createElement("button"),{type:"button"});l.textContent=
f,l.addEventListener("click",()=>a(o())),t.append(l)}for(let{title:f,texts:o}of ys()){let l=Object.assign(
document.createElement("optgroup"),{label:f});l.append(...o.map(([e,n])=>new Option(e,n))),r.append(
l)}r.addEventListener("change",()=>{r.value&&a(r.value),r.selectedIndex=0})}globalThis.document&&Ns(document.getElementById("paste"));export{rr as check,pr as fragmentOf,ht as reportOf,cr as textOf,dr as tidy};
