[Exposed=] interface A {};
[Exposed=()] interface B {};
[Exposed=(Window,)] interface C {};
[Exposed=(Window "Worker")] interface D {};
[Exposed=(Window, 1)] interface E {};
[Exposed=interface] interface F {};
[Exposed==Window] interface G {};
[Exposed=Window Worker] interface H {};
