// preferCurrentTab, https://wicg.github.io/prefer-current-tab/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial dictionary MediaStreamConstraints {
    boolean preferCurrentTab = false;
};
