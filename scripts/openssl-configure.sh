#!/bin/sh
# Stands in for perl where openssl-src configures OpenSSL: the same call, with everything left out that SQLCipher does
# not use. It calls AES-256-CBC, SHA-1 and SHA-2, HMAC, PBKDF2 and the random generator; what stays beside them cannot
# be switched off. All are OpenSSL's own options (its INSTALL.md): no line of its code is changed. Without sockets, TLS
# and HTTP there is also less to trust. `OPENSSL_SRC_PERL=perl cargo build` builds the whole library instead.
exec perl "$@" \
  no-apps no-docs no-legacy no-module no-dso no-engine no-autoload-config no-sock no-http no-async no-ui-console \
  no-tls no-dtls no-quic no-ssl-trace no-ct no-cms no-cmp no-ts no-ocsp no-srp no-srtp no-psk no-nextprotoneg \
  no-ec no-ecx no-dh no-dsa no-aria no-bf no-blake2 no-cast no-chacha no-des no-idea no-md4 no-mdc2 no-poly1305 \
  no-rc2 no-rc4 no-rmd160 no-siphash no-siv no-sm2 no-sm3 no-sm4 no-whirlpool no-scrypt no-argon2 no-gost \
  no-rfc3779 no-multiblock no-ocb no-ml-dsa no-ml-kem no-slh-dsa no-deprecated no-lms no-thread-pool \
  no-default-thread-pool
