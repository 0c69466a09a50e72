package org.cotation.rules.internal.prepared;

import org.cotation.engine.PreparedGridException;
import org.cotation.message.Wording;

/** Why a prepared grid is refused, in words. */
public final class Refusals {

    private Refusals() {}

    static PreparedGridException notPrepared(String name) {
        return refusal(
                name,
                "ce n'est pas une grille préparée. La commande `prepare` en fait une d'un dossier de grille ; un dossier se donne comme grille, tel quel.",
                "this is no prepared grid. The command `prepare` makes one of a grid's folder; a folder is given as a grid, as it is.");
    }

    static PreparedGridException otherForm(String name, int form, int known) {
        return form > known
                ? refusal(
                        name,
                        "sa forme (" + form + ") est plus récente que celle que connaît cette version (" + known
                                + "). Utilisez la version qui l'a préparée, ou préparez-la de nouveau avec celle-ci.",
                        "its form (" + form + ") is newer than the one that this version knows (" + known
                                + "). Use the version that prepared it, or prepare it again with this one.")
                : refusal(
                        name,
                        "sa forme (" + form + ") est plus ancienne que celle de cette version (" + known
                                + "). Préparez-la de nouveau.",
                        "its form (" + form + ") is older than that of this version (" + known
                                + "). Prepare it again.");
    }

    static PreparedGridException cut(String name, long bytes, long expected) {
        return refusal(
                name,
                "le fichier est coupé : il a " + bytes + " octets au lieu de " + expected
                        + ". Copiez-le de nouveau, ou préparez la grille de nouveau.",
                "the file is cut: it has " + bytes + " bytes in place of " + expected
                        + ". Copy it again, or prepare the grid again.");
    }

    static PreparedGridException longer(String name, long expected) {
        return refusal(
                name,
                "le fichier a plus que les " + expected
                        + " octets de la grille. Copiez-le de nouveau, ou préparez la grille de nouveau.",
                "the file has more than the " + expected
                        + " bytes of the grid. Copy it again, or prepare the grid again.");
    }

    static PreparedGridException damaged(String name) {
        return refusal(
                name,
                "son contenu ne correspond pas à son empreinte : il a été abîmé ou modifié. Une grille préparée ne se modifie pas : préparez-la de nouveau depuis son dossier.",
                "its content does not match its digest: it was damaged or changed. A prepared grid is not edited: prepare it again from its folder.");
    }

    static PreparedGridException otherLibrary(String name, String prepared, String current) {
        return refusal(
                name,
                "elle a été préparée par la version " + prepared + " de la bibliothèque, et c'est la version " + current
                        + " qui la charge. Préparez-la de nouveau avec celle-ci.",
                "it was prepared by version " + prepared + " of the library, and version " + current
                        + " is loading it. Prepare it again with this one.");
    }

    static PreparedGridException otherBuild(String name) {
        return refusal(
                name,
                "elle a été préparée par un autre état de cette version de la bibliothèque. Préparez-la de nouveau.",
                "it was prepared by another state of this version of the library. Prepare it again.");
    }

    static PreparedGridException otherDrools(String name, String prepared, String current) {
        return refusal(
                name,
                "elle a été préparée avec Drools " + prepared + ", et c'est Drools " + current
                        + " qui est là. Préparez-la de nouveau.",
                "it was prepared with Drools " + prepared + ", and Drools " + current + " is here. Prepare it again.");
    }

    static PreparedGridException otherVocabulary(String name, String fact) {
        return refusal(
                name,
                "le vocabulaire des règles a changé depuis (" + fact + "). Préparez-la de nouveau.",
                "the vocabulary of rules has changed since (" + fact + "). Prepare it again.");
    }

    /** The grid stands in a folder, whose content is not what was prepared. */
    public static PreparedGridException otherContent(String name, String folder) {
        return refusal(
                name,
                "elle n'a pas été préparée de ce que contient maintenant le dossier " + folder
                        + ". Préparez-la de nouveau.",
                "it was not prepared from what the folder " + folder + " holds now. Prepare it again.");
    }

    /** A grid that it uses is not the one that it was prepared with. */
    public static PreparedGridException otherUse(String name, String used) {
        return refusal(
                name,
                "elle s'appuie sur la grille `" + used
                        + "`, qui n'est pas ici la même que lors de sa préparation. Préparez-la de nouveau.",
                "it builds on the grid `" + used
                        + "`, which is not the same here as when it was prepared. Prepare it again.");
    }

    /** A grid that it uses is not there. */
    public static PreparedGridException missingUse(String name, String used) {
        return refusal(
                name,
                "elle s'appuie sur la grille `" + used + "`, qui n'est pas dans le catalogue. Ajoutez-la.",
                "it builds on the grid `" + used + "`, which is not in the catalogue. Add it.");
    }

    /** The file cannot be read. */
    public static PreparedGridException unreadable(String name) {
        return refusal(
                name, "le fichier n'existe pas ou ne peut pas être lu.", "the file does not exist or cannot be read.");
    }

    private static PreparedGridException refusal(String name, String fr, String en) {
        return new PreparedGridException(name, new Wording(fr, en));
    }
}
