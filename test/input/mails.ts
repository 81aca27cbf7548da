/** A mail with the line ends that mail has. */
export function mail(text: string): string {
  return text.replace(/^\n/u, '').replaceAll('\n', '\r\n');
}

export const GMAIL_REPLY = mail(`
MIME-Version: 1.0
Date: Tue, 3 Mar 2026 10:12:07 +0100
References: <a1@mail.acme.example>
In-Reply-To: <a1@mail.acme.example>
Message-ID: <b2@mail.gmail.example>
Subject: =?UTF-8?Q?Re=3A_Interview_=E2=80=93_thank_you?=
From: =?UTF-8?B?Wm/DqyBOw7rDsWV6?= <zoe@mail.example>
To: "Okafor, Ngozi" <ngozi.okafor@acme.example>
Content-Type: multipart/alternative; boundary="000000000000aa11"

--000000000000aa11
Content-Type: text/plain; charset="UTF-8"
Content-Transfer-Encoding: quoted-printable

Dear Ngozi,

Thank you for the talk about caching on Monday=E2=80=94it was a pleasure to me=
et the team. The caf=C3=
=A9 story made me smile =3D) and I dont regret coming.   

Best regards,
Zo=C3=AB N=C3=BA=C3=B1ez

On Mon, Mar 2, 2026 at 5:00=E2=80=AFPM Ngozi Okafor <ngozi.okafor@acme.example>
wrote:

> Thanks for coming in!
> Ngozi

--000000000000aa11
Content-Type: text/html; charset="UTF-8"
Content-Transfer-Encoding: quoted-printable

<div dir=3D"ltr">Dear Ngozi,<br></div>

--000000000000aa11--
`);

export const OUTLOOK_REPLY = mail(`
From: Sam Okoro <sam@mail.example>
To: Priya <priya@acme.example>
Subject: RE: Analyst role
 at Acme
Date: Wed, 04 Mar 2026 08:00:00 EST
Content-Type: text/plain; charset="us-ascii"
Content-Transfer-Encoding: 7bit

Hi Priya,

Thank you for the interview.

Kind regards,
Sam

-----Original Message-----
From: Priya <priya@acme.example>
Sent: Tuesday, March 3, 2026 9:00 AM
To: Sam Okoro
Subject: Analyst role

Dear Sam, we liked you.
`);

export const APPLE_MAIL = mail(`
From: Sam Okoro <sam@mail.example>
Content-Type: multipart/mixed;
	boundary="Apple-Mail=_1"
Mime-Version: 1.0 (Mac OS X Mail 16.0)
Subject: Thank you
Date: Fri, 6 Mar 2026 18:00:01 -0800
To: hiring@acme.example

This text is for old programs.

--Apple-Mail=_1
Content-Type: multipart/alternative; boundary="Apple-Mail=_2"

--Apple-Mail=_2
Content-Transfer-Encoding: 7bit
Content-Type: text/plain;
	charset=us-ascii;
	format=flowed;
	delsp=yes

Dear Ana,

Thank you for your time, it was good to hear how the team plans its  
releases and how careful  
ly you test.

Sincerely,
Sam
--Apple-Mail=_2
Content-Transfer-Encoding: 7bit
Content-Type: text/html; charset=us-ascii

<html><body>Dear Ana,</body></html>
--Apple-Mail=_2--

--Apple-Mail=_1
Content-Disposition: attachment; filename=cv.txt
Content-Type: text/plain; name="cv.txt"
Content-Transfer-Encoding: base64

SSBhbSBubyBtZXNzYWdlLg==

--Apple-Mail=_1--
`);

/** "Dear Zoë,\r\n\r\nthank you for the naïve question 😀.\r\n\r\nBest,\r\nSam\r\n" */
export const BASE64 = mail(`
From: Sam Okoro <sam@mail.example>
To: =?utf-8?q?Zo=C3=AB?= Brandt <zoe@acme.example>
Subject: Thanks
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: BASE64

RGVhciBab8OrLA0KDQp0aGFuayB5b3UgZm9yIHRoZSBu
YcOvdmUgcXVlc3Rpb24g8J+YgC4NCg0KQmVzdCwNClNh
bQ0K
`);

export const FLOWED = mail(`
From: sam@mail.example
Subject: Hello
Content-Type: text/plain; charset=utf-8; format=flowed

Dear Ana,

it was a pleasure to meet the 
team and to see the lab.

> How was 
> the trip?
>> Long ago 
> short

 From here on lines are stuffed.
-- 
Sam
`);

export const HTML_ONLY = mail(`
From: Sam Okoro <sam@mail.example>
To: Ana Ruiz <ana@acme.example>
Subject: Thank you
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<html><head><title>no text</title><style>p { color: red }</style></head>
<body><div dir=3D"ltr">Dear Ana,<div><br></div><div>Thank you for the talk =
about <b>R&amp;D</b>&nbsp;at <a href=3D"https://acme.example">Acme</a>. It wa=
s
good.</div><ul><li>one</li><li>two</li></ul><div><br></div><div>Best,<br>Zo=
=C3=AB</div></div><br><div class=3D"gmail_quote"><div class=3D"gmail_attr">O=
n Mon, Mar 2, 2026 at 5:00 PM Ana &lt;<a href=3D"mailto:ana@acme.example">ana=
@acme.example</a>&gt; wrote:<br></div><blockquote class=3D"gmail_quote">Hello=
<br>Zoe</blockquote></div><script>alert("x")</script></body></html>
`);

export const OUTLOOK_HTML = mail(`
From: Sam Okoro <sam@mail.example>
Subject: Thank you
Content-Type: text/html

<html xmlns:o="urn:x"><body lang=EN-US><div class=WordSection1><p class=MsoNormal>Dear Ana,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Thank you.<o:p></o:p></p><p class=MsoNormal>Best,<o:p></o:p></p><p class=MsoNormal>Sam<o:p></o:p></p></div></body></html>
`);

export const LATIN_1 = mail(`
From: Sam Okoro <sam@mail.example>
Subject: =?iso-8859-1?Q?Gr=FC=DFe?=
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Dear Zo=EB,

na=EFve caf=E9.
`);

export const POLISH_QUOTE = mail(`
From: Sam Okoro <sam@mail.example>
Subject: Re: Rozmowa
Content-Type: text/plain; charset=utf-8

Dear Ana,

thank you for the interview.

Best regards,
Sam

W dniu 2 marca 2026 Ana Nowak <ana@acme.example> napisał(a):

Dear Sam, thank you for coming.
We will call you.
`);
