package org.cotation.benchmarks.plain;

/** Where the answers of a holder stand. */
enum HolderPaths {
    APPLICANT("applicant"),
    CO_APPLICANT("coApplicant");

    final String birthDate;
    final String employedOn;
    final String contractNature;
    final String insertionFollowUp;
    final String unemployedFrom;
    final String unemployedTo;
    final String unemployedOver12Months;

    HolderPaths(String holder) {
        birthDate = holder + ".birthDate";
        employedOn = holder + ".employedOn";
        contractNature = holder + ".contractNature";
        insertionFollowUp = holder + ".insertionFollowUp";
        unemployedFrom = holder + ".longTermUnemployment.startDate";
        unemployedTo = holder + ".longTermUnemployment.endDate";
        unemployedOver12Months = holder + ".longTermUnemployment.over12Months";
    }
}
