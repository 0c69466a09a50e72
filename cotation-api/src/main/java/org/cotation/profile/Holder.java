package org.cotation.profile;

import java.time.LocalDate;
import org.cotation.profile.code.ContractNature;
import org.cotation.profile.code.ContractSuspension;
import org.cotation.profile.code.ContractType;
import org.cotation.profile.code.InsertionFollowUp;
import org.cotation.profile.code.MaritalStatus;
import org.cotation.profile.code.Nationality;
import org.cotation.profile.code.ProfessionalSituation;
import org.cotation.profile.code.Title;

/**
 * A person who would hold the lease: the applicant or the co-applicant (<em>titulaire</em>).
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Holder permits Applicant, CoApplicant {

    /** Title (<em>civilité</em>). */
    Answer<Title> title();

    /** Date of birth (<em>date de naissance</em>). */
    Answer<LocalDate> birthDate();

    /** Nationality (<em>nationalité</em>). */
    Answer<Nationality> nationality();

    /** Regular and permanent residence (<em>régularité et permanence du séjour</em>). */
    Answer<Boolean> residencePermitValid();

    /** Family situation (<em>situation de famille</em>). */
    Answer<MaritalStatus> maritalStatus();

    /** Occupation (<em>profession</em>). */
    Answer<String> profession();

    /** Professional situation (<em>situation professionnelle</em>). */
    Answer<ProfessionalSituation> professionalSituation();

    /** Contract type (<em>type de contrat</em>). */
    Answer<ContractType> contractType();

    /** Current work contract (<em>contrat de travail en cours</em>). */
    Answer<Boolean> employedOn();

    /** SIRET of the main employer (<em>SIRET de l'employeur principal</em>). */
    Answer<String> employerSiret();

    /** Commune of the workplace (<em>commune du lieu de travail</em>). */
    Answer<String> workplaceCommune();

    /** Unemployment of more than a year (<em>période de chômage de plus d'un an</em>). */
    LongTermUnemployment longTermUnemployment();

    /** Work that can be done from home (<em>activité pouvant être assurée en télétravail</em>). */
    Answer<Boolean> teleworkable();

    /** Essential sector defined by the local conference (CIL) (<em>secteur essentiel défini par la CIL</em>). */
    Answer<String> essentialSector();

    /** Nature of the contract (<em>nature du contrat</em>). */
    Answer<ContractNature> contractNature();

    /** Suspended contract (<em>contrat suspendu</em>). */
    Answer<ContractSuspension> contractSuspended();

    /** Social or professional support (<em>suivi d'insertion sociale ou professionnelle</em>). */
    Answer<InsertionFollowUp> insertionFollowUp();
}
