package org.cotation.message;

/** A language in which the library speaks to people. French is the language of the law and the default everywhere. */
public enum Language {
    /** French. */
    FR,
    /** English. */
    EN
}
