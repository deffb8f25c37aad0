import puppeteer from 'puppeteer-core';
import { mkdirSync } from 'node:fs';
const build = process.cwd()+'/.output/chrome-mv3'; const out='/tmp/h/page-out'; mkdirSync(out,{recursive:true});
const browser = await puppeteer.launch({ executablePath:'/usr/bin/chromium', headless:true, pipe:true, enableExtensions:[build], args:['--no-sandbox','--disable-background-networking'] });
const t = await browser.waitForTarget(t=>t.type()==='service_worker'); const origin = t.url().split('/').slice(0,3).join('/');
const page = await browser.newPage();
page.on('pageerror',e=>console.log('ERR',e.message));
const shot=async(name,path,{w=1280,h=800,scene='daily',theme='light',press,name:hello}={})=>{
  await page.setViewport({width:w,height:h});
  await page.goto(`${origin}/licenses.txt`);
  await page.evaluate((scene,theme)=>{localStorage.setItem('gently-led:appearance',JSON.stringify({scene,theme}));},scene,theme);
  await page.goto(`${origin}/${path}`);
  await new Promise(r=>setTimeout(r,900));
  await page.evaluate(()=>{delete document.documentElement.dataset.welcome});
  if(press){ await page.click(press); await new Promise(r=>setTimeout(r,1500)); }
  await page.screenshot({path:`${out}/${name}.png`});
};
const list = process.argv.slice(2);
const all={
 tab:['newtab.html'], phone:['newtab.html',{w:360,h:740}], sheet:['newtab.html',{press:'[popovertarget="practice"]'}], sheetphone:['newtab.html',{w:360,h:740,theme:'night',press:'[popovertarget="practice"]'}],
 practices:['library.html#practices'], practicesphone:['library.html#practices',{w:360,h:740,theme:'dark'}], reasons:['library.html#reasons',{theme:'night'}]};
for (const [n,[p,o]] of Object.entries(all)) if(!list.length||list.includes(n)) await shot(n,p,o);
await browser.close();
