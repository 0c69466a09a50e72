# Les phrases que toute grille peut employer dans un fichier .dslr, et ce qu'elles signifient en DRL.
# Format des dictionnaires de Drools : [when][]phrase=condition. Un titre commence par deux dièses.
# Une phrase qui commence par un tiret précise le fait de la phrase qui la précède.

## Le demandeur
[when][]Le demandeur a au moins {n} an(s)=Applicant( age >= {n} )
[when][]Le demandeur a plus de {n} an(s)=Applicant( age > {n} )
[when][]Le demandeur a moins de {n} an(s)=Applicant( age < {n} )
[when][]Le demandeur a au plus {n} an(s)=Applicant( age <= {n} )
[when][]Le demandeur a entre {min} et {max} ans=Applicant( age >= {min}, age <= {max} )
[when][]Le demandeur a un emploi=Applicant( employed )
[when][]Le demandeur n'a pas d'emploi=Applicant( !employed )
[when][]Le demandeur est suivi en insertion sociale ou professionnelle=Applicant( inInsertion )
[when][]Le demandeur est suivi en insertion par {organisme:ENUM:Applicant.insertionFollowUp}=Applicant( insertionFollowUp in ( {organisme} ) )
[when][]Le demandeur occupe un emploi essentiel, impossible en télétravail=Applicant( essentialWorker )
[when][]Le demandeur sort d'un chômage de plus d'un an=Applicant( unemployedMoreThanAYear )
[when][]Le demandeur sort d'un chômage d'un an ou plus=Applicant( unemployedAYearOrMore )
[when][]Le type de contrat du demandeur est {contrat:ENUM:Applicant.contractType}=Applicant( contractType in ( {contrat} ) )
[when][]La nature du contrat du demandeur est {nature:ENUM:Applicant.contractNature}=Applicant( contractNature in ( {nature} ) )
[when][]Le contrat du demandeur est suspendu pour {motif:ENUM:Applicant.contractSuspension}=Applicant( contractSuspension in ( {motif} ) )
[when][]La situation professionnelle du demandeur est {situation:ENUM:Applicant.professionalSituation}=Applicant( professionalSituation in ( {situation} ) )
[when][]Le demandeur, quel qu'il soit=Applicant()

## Le codemandeur
[when][]Il y a un codemandeur=CoApplicant()
[when][]Il n'y a pas de codemandeur=not CoApplicant()
[when][]Le codemandeur a au moins {n} an(s)=CoApplicant( age >= {n} )
[when][]Le codemandeur a moins de {n} an(s)=CoApplicant( age < {n} )
[when][]Le codemandeur a entre {min} et {max} ans=CoApplicant( age >= {min}, age <= {max} )
[when][]Le codemandeur a un emploi=CoApplicant( employed )

## Un titulaire : le demandeur ou le codemandeur
[when][]Un titulaire de la demande, quel qu'il soit=Holder()
[when][]Un titulaire de la demande a au moins {n} an(s)=Holder( age >= {n} )
[when][]Un titulaire de la demande a plus de {n} an(s)=Holder( age > {n} )
[when][]Un titulaire de la demande a moins de {n} an(s)=Holder( age < {n} )
[when][]Un titulaire de la demande a entre {min} et {max} ans=Holder( age >= {min}, age <= {max} )
[when][]Aucun titulaire de la demande n'a moins de {n} an(s)=not Holder( age < {n} )
[when][]Un titulaire de la demande a un emploi=Holder( employed )
[when][]Un titulaire de la demande est suivi en insertion sociale ou professionnelle=Holder( inInsertion )
[when][]Un titulaire de la demande est suivi en insertion par {organisme:ENUM:Holder.insertionFollowUp}=Holder( insertionFollowUp in ( {organisme} ) )
[when][]Un titulaire de la demande occupe un emploi essentiel, impossible en télétravail=Holder( essentialWorker )
[when][]Un titulaire de la demande sort d'un chômage de plus d'un an=Holder( unemployedMoreThanAYear )
[when][]Un titulaire de la demande sort d'un chômage d'un an ou plus=Holder( unemployedAYearOrMore )
[when][]Le type de contrat d'un titulaire est {contrat:ENUM:Holder.contractType}=Holder( contractType in ( {contrat} ) )
[when][]La nature du contrat d'un titulaire est {nature:ENUM:Holder.contractNature}=Holder( contractNature in ( {nature} ) )
[when][]Le contrat d'un titulaire est suspendu pour {motif:ENUM:Holder.contractSuspension}=Holder( contractSuspension in ( {motif} ) )
[when][]La situation professionnelle d'un titulaire est {situation:ENUM:Holder.professionalSituation}=Holder( professionalSituation in ( {situation} ) )

## Les personnes à charge
[when][]Il y a une personne à charge=Dependant()
[when][]Il n'y a pas de personne à charge=not Dependant()
[when][]Une personne à charge a au moins {n} an(s)=Dependant( age >= {n} )
[when][]Une personne à charge a moins de {n} an(s)=Dependant( age < {n} )
[when][]Une personne à charge a entre {min} et {max} ans=Dependant( age >= {min}, age <= {max} )
[when][]Une personne à charge est un enfant mineur=Dependant( minorInCharge )
[when][]Une personne à charge est à loger avec le ménage=Dependant( toBeHoused )
[when][]Une personne à charge est en situation de handicap=Dependant( disabled )
[when][]Une personne à charge est en situation de handicap et à loger avec le ménage=Dependant( disabled, toBeHoused )
[when][]Le handicap d'une personne à charge est justifié par {justificatif:ENUM:Dependant.disabilityProof}=Dependant( disabled, disabilityProof in ( {justificatif} ) )
[when][]Une personne à charge a un emploi=Dependant( employed )
[when][]Une personne à charge est rattachée fiscalement au ménage=Dependant( fiscallyAttached )
[when][]Le lien de parenté d'une personne à charge est {lien:ENUM:Dependant.kinship}=Dependant( kinship in ( {lien} ) )
[when][]Le mode de garde d'une personne à charge est {garde:ENUM:Dependant.custody}=Dependant( custody in ( {garde} ) )

## Les enfants accueillis et les colocataires
[when][]Un enfant est accueilli en visite ou en garde alternée=VisitingChild()
[when][]Un enfant accueilli a moins de {n} an(s)=VisitingChild( age < {n} )
[when][]Le mode de garde d'un enfant accueilli est {garde:ENUM:VisitingChild.custody}=VisitingChild( custody in ( {garde} ) )
[when][]Il y a un colocataire=Roommate()
[when][]Il n'y a pas de colocataire=not Roommate()
[when][]Un colocataire a au moins {n} an(s)=Roommate( age >= {n} )
[when][]Un colocataire a moins de {n} an(s)=Roommate( age < {n} )
[when][]Un colocataire a un emploi=Roommate( employed )
[when][]Un colocataire est en situation de handicap=Roommate( disabled )
[when][]Le handicap d'un colocataire est justifié par {justificatif:ENUM:Roommate.disabilityProof}=Roommate( disabled, disabilityProof in ( {justificatif} ) )

## Précisions sur la personne de la phrase précédente
[when][]- a au moins {n} an(s)=age >= {n}
[when][]- a plus de {n} an(s)=age > {n}
[when][]- a moins de {n} an(s)=age < {n}
[when][]- a entre {min} et {max} ans=age >= {min}, age <= {max}
[when][]- a un emploi=employed
[when][]- n'a pas d'emploi=!employed
[when][]- est suivi(e) en insertion sociale ou professionnelle=inInsertion
[when][]- est à loger avec le ménage=toBeHoused
[when][]- est en situation de handicap=disabled
[when][]- est un enfant mineur=minorInCharge

## Le ménage
[when][]Le ménage compte au moins {n} personne(s)=Household( persons >= {n} )
[when][]Le ménage compte au plus {n} personne(s)=Household( persons <= {n} )
[when][]Le ménage compte {n} personne(s)=Household( persons == {n} )
[when][]Le ménage compte entre {min} et {max} personnes=Household( persons >= {min}, persons <= {max} )
[when][]Le ménage compte au moins {n} personne(s) à charge=Household( dependants >= {n} )
[when][]Le ménage compte {n} personne(s) à charge=Household( dependants == {n} )
[when][]Le ménage compte au moins {n} enfant(s) mineur(s)=Household( minorsInCharge >= {n} )
[when][]Le ménage compte {n} enfant(s) mineur(s)=Household( minorsInCharge == {n} )
[when][]Le ménage compte entre {min} et {max} enfants mineurs=Household( minorsInCharge >= {min}, minorsInCharge <= {max} )
[when][]Le ménage a un enfant mineur à charge=Household( minorInCharge )
[when][]Le ménage n'a pas d'enfant mineur à charge=Household( !minorInCharge )
[when][]Le demandeur est un parent isolé=Household( loneParent )
[when][]Le ménage attend au moins {n} enfant(s)=Household( unbornChildren >= {n} )
[when][]Le ménage attend un enfant=Household( unbornChildren >= 1 )
[when][]Le ménage compte au moins {n} unité(s) de consommation=Household( consumptionUnits >= {n} )
[when][]Un handicap est déclaré dans le ménage=Household( handicapDeclared )
[when][]Le handicap est justifié par {justificatif:ENUM:Household.handicapProof}=Household( handicapDeclared, handicapProof in ( {justificatif} ) )
[when][]Le handicap n'est pas justifié par {justificatif:ENUM:Household.handicapProof}=Household( handicapDeclared, handicapProof not in ( {justificatif} ) )
[when][]Le logement doit être équipé pour un handicap=Household( equipmentNeeded )
[when][]Le GIR est entre {min} et {max}=Household( gir >= {min}, gir <= {max} )
[when][]Le GIR est au plus {n}=Household( gir <= {n} )

## Pour chaque personne : à employer avec @per
[when][]Pour chaque personne à charge ($aCharge)=Household( $aCharge : dependants, dependants > 0 )
[when][]Pour chaque enfant mineur à charge ($mineurs)=Household( $mineurs : minorsInCharge, minorsInCharge > 0 )
[when][]Pour chaque personne à loger ($personnes)=Household( $personnes : persons, persons > 0 )

## L'emploi et les ressources du ménage
[when][]Un titulaire de la demande, au moins, travaille=Employment( holderEmployed )
[when][]Un membre du ménage, au moins, travaille=Employment( memberEmployed )
[when][]Aucun membre du ménage ne travaille=Employment( !memberEmployed )
[when][]Le taux d'effort est d'au moins {n} %=Resources( effortRate >= {n} )
[when][]Le taux d'effort dépasse {n} %=Resources( effortRate > {n} )
[when][]Le taux d'effort est inférieur à {n} %=Resources( effortRate < {n} )
[when][]Le taux d'effort est compris entre {min} % inclus et {max} % exclu=Resources( effortRate >= {min}, effortRate < {max} )
[when][]Les ressources mensuelles du ménage sont d'au moins {n} €=Resources( monthlyIncome >= {n} )
[when][]Les ressources mensuelles du ménage sont inférieures à {n} €=Resources( monthlyIncome < {n} )
[when][]Le ménage n'a pas de ressources=Resources( monthlyIncome == 0 )
[when][]Les ressources annuelles par unité de consommation sont inférieures à {n} €=Resources( yearlyIncomePerUnit < {n} )
[when][]Les ressources annuelles par unité de consommation sont d'au moins {n} €=Resources( yearlyIncomePerUnit >= {n} )
[when][]Les ressources sont inférieures au seuil du premier quartile=Resources( yearlyIncomePerUnit < firstQuartileThreshold )
[when][]Les ressources sont inférieures ou égales au seuil du premier quartile=Resources( yearlyIncomePerUnit <= firstQuartileThreshold )
[when][]Les ressources sont égales au seuil du premier quartile=Resources( yearlyIncomePerUnit == firstQuartileThreshold )
[when][]Le revenu fiscal de référence N-2 est inférieur à {n} €=Resources( taxIncomeN2 < {n} )
[when][]Le revenu fiscal de référence N-1 est inférieur à {n} €=Resources( taxIncomeN1 < {n} )
[when][]Le ménage perçoit des prestations familiales=Resources( familyBenefits )
[when][]Les pensions alimentaires versées sont d'au moins {n} € par mois=Resources( alimonyPaid >= {n} )
[when][]Seules les ressources du requérant sont comptées, au vu de {justificatif:ENUM:Resources.individualised}=Resources( individualised in ( {justificatif} ) )

## Le logement actuel
[when][]Le statut du logement actuel est {statut:ENUM:Housing.status}=Housing( status in ( {statut} ) )
[when][]Le statut du logement actuel n'est pas {statut:ENUM:Housing.status}=Housing( status not in ( {statut} ) )
[when][]Le ménage est sans logement ou hébergé par un tiers=Housing( status in ( "SD", "SQUAT", "CAMCAR", "HOT", "CP" ) )
[when][]Le ménage est sans abri=Housing( status == "SD" )
[when][]Le ménage est hébergé chez ses parents ou ses enfants=Housing( status == "CPE" )
[when][]Le ménage est locataire d'un logement social=Housing( status == "HLM" )
[when][]Le type de structure est {structure:ENUM:Housing.structureType}=Housing( structureType in ( {structure} ) )
[when][]Le ménage est dans la structure depuis au moins {n} mois=Housing( monthsInStructure >= {n} )
[when][]La surface habitable est inférieure à {n} m²=Housing( surface < {n} )
[when][]La surface habitable est d'au moins {n} m²=Housing( surface >= {n} )
[when][]La surface habitable est inférieure au seuil de surpeuplement=Housing( surface < overcrowdingThreshold )
[when][]La surface habitable est inférieure ou égale au seuil de surpeuplement=Housing( surface <= overcrowdingThreshold )
[when][]Le type du logement actuel est {type:ENUM:Housing.rooms}=Housing( rooms in ( {type} ) )
[when][]Le logement actuel compte au plus {n} pièce(s)=Housing( roomCount <= {n} )
[when][]Le logement actuel compte au moins {n} pièce(s)=Housing( roomCount >= {n} )
[when][]Le logement actuel a moins de pièces que d'occupants=Housing( roomCount < occupants )
[when][]Le logement actuel compte au moins {n} occupant(s)=Housing( occupants >= {n} )
[when][]Le loyer mensuel avec charges dépasse {n} €=Housing( monthlyRent > {n} )
[when][]Le loyer net de l'aide au logement dépasse {n} €=Housing( netRent > {n} )
[when][]L'aide au logement dépasse {n} €=Housing( housingBenefit > {n} )
[when][]Le logement actuel est non décent=Housing( notDecent )
[when][]Le logement actuel est indigne=Housing( unfit )
[when][]L'habitat indigne est justifié par {justificatif:ENUM:Housing.unfitProof}=Housing( unfit, unfitProof in ( {justificatif} ) )
[when][]Le ménage est menacé d'expulsion=Housing( evictionStage != "NONE" )
[when][]Le stade de la procédure d'expulsion est {stade:ENUM:Housing.evictionStage}=Housing( evictionStage in ( {stade} ) )
[when][]L'expulsion est prononcée par la justice, sans relogement=Housing( evictionStage in ( "JUDGMENT", "QUIT_ORDER", "FORCE" ), !rehousingSecured )
[when][]Le relogement est assuré=Housing( rehousingSecured )
[when][]Le relogement n'est pas assuré=Housing( !rehousingSecured )
[when][]Le logement actuel est inadapté au handicap=Housing( unsuitableForHandicap )
[when][]Le logement actuel est éloigné des équipements et services=Housing( farFromServices )
[when][]Le logement actuel est éloigné de la famille=Housing( farFromFamily )
[when][]Le ménage est propriétaire d'un autre logement=Housing( ownsOther )
[when][]Le ménage n'est pas propriétaire d'un autre logement=Housing( !ownsOther )
[when][]Le bail est au nom du couple=Housing( leaseHeldByCouple )
[when][]L'opération de renouvellement urbain est de type {type:ENUM:Housing.renewalType}=Housing( renewalType in ( {type} ) )
[when][]L'immeuble est concerné par l'opération de renouvellement urbain=Housing( renewalBuildingConcerned )
[when][]L'opération de renouvellement urbain impose le relogement=Housing( renewalRehousingRequired )
[when][]Le ménage est déjà relogé=Housing( renewalRehoused )
[when][]Le ménage n'est pas encore relogé=Housing( !renewalRehoused )

## Précisions sur le logement de la phrase précédente
[when][]- sans relogement assuré=!rehousingSecured
[when][]- l'immeuble est concerné par l'opération=renewalBuildingConcerned
[when][]- le relogement est requis par l'opération=renewalRehousingRequired
[when][]- le ménage n'est pas encore relogé=!renewalRehoused

## La demande
[when][]Toute demande=Application()
[when][]La demande a au moins {n} mois=Application( fullMonthsSinceFiling >= {n} )
[when][]La demande a plus de {n} mois=Application( fullMonthsSinceFiling > {n} )
[when][]La demande a moins de {n} mois=Application( fullMonthsSinceFiling < {n} )
[when][]La demande a au moins {n} an(s)=Application( fullYearsSinceFiling >= {n} )
[when][]La demande a plus de {n} an(s)=Application( fullYearsSinceFiling > {n} )
[when][]La demande a entre {min} et {max} ans=Application( fullYearsSinceFiling >= {min}, fullYearsSinceFiling <= {max} )
[when][]Le délai anormalement long est dépassé=Application( abnormallyLongDelayPassed )
[when][]La demande est une demande de mutation=Application( transfer )
[when][]La demande n'est pas une demande de mutation=Application( !transfer )
[when][]La demande compte au moins {n} refus d'un logement adapté=Application( refusals >= {n} )
[when][]Le type de dépôt est {type:ENUM:Application.type}=Application( type in ( {type} ) )
[when][]Le type de fichier SNE est {type:ENUM:Application.fileType}=Application( fileType in ( {type} ) )
[when][]Le contingent de réservation est {contingent:ENUM:Application.reserverQuota}=Application( reserverQuota in ( {contingent} ) )
[when][]L'accord collectif est {accord:ENUM:Application.collectiveAgreement}=Application( collectiveAgreement in ( {accord} ) )
[when][]La demande est enregistrée et le demandeur n'a pas encore été reçu=Application( awaitingReception )
[when][]Le ménage souhaite des informations sur l'accession à la propriété=Sought( ownershipInfo )
[when][]Le ménage demande une commune ou y réside, parmi {commune:ENUM:Commune.name}=Commune( name in ( {commune} ) )
[when][]Le ménage ne demande aucune commune et ne réside dans aucune, parmi {commune:ENUM:Commune.name}=not Commune( name in ( {commune} ) )
[when][]Le motif de la demande est {motif:ENUM:Reason.code}=Reason( code in ( {motif} ) )

## Pour chaque mois, année ou refus : à employer avec @per
[when][]Pour chaque mois plein d'ancienneté ($mois)=Application( $mois : fullMonthsSinceFiling, fullMonthsSinceFiling > 0 )
[when][]Pour chaque année pleine d'ancienneté ($annees)=Application( $annees : fullYearsSinceFiling, fullYearsSinceFiling > 0 )
[when][]Pour chaque refus d'un logement adapté ($refus)=Application( $refus : refusals, refusals > 0 )

## Les propositions de logement
[when][]Une proposition de logement adaptée a été refusée sans motif légitime=Offer( refusal )
[when][]Aucune proposition de logement adaptée n'a été refusée sans motif légitime=not Offer( refusal )
[when][]Une proposition de logement a reçu la réponse {reponse:ENUM:Offer.reply}=Offer( reply in ( {reponse} ) )
[when][]- le logement proposé était adapté=suitable
[when][]- le refus avait un motif légitime=legitimateReason
[when][]- la proposition était faite au titre du DALO=underDalo

## Les publics et les labels
[when][]La demande relève du public {public:ENUM:Public.code}=Public( code in ( {public} ) )
[when][]La demande ne relève pas du public {public:ENUM:Public.code}=not Public( code in ( {public} ) )
[when][]Le statut DALO est {statut:ENUM:Dalo.status}=Dalo( status in ( {statut} ) )
[when][]La commission de médiation a décidé un hébergement (DAHO)=Dalo( daho )
[when][]L'instance locale du PDALHPD a reconnu le ménage=Labels( pdalhpd )
[when][]La demande est labellisée au contingent préfectoral=Labels( prefecturalQuota )
[when][]La mesure Logement d'abord est {mesure:ENUM:Labels.housingFirst}=Labels( housingFirst in ( {mesure} ) )
[when][]Le logement actuel est en quartier prioritaire (QPV)=Labels( qpv )

## Les violences
[when][]Des violences sont subies : {nature:ENUM:Violence.kind}=Violence( kind in ( {nature} ) )
[when][]Des violences sont subies au sein du couple ou de la famille=Violence( kind in ( "COUPLE", "FAMILY", "FORCED_MARRIAGE" ) )
[when][]Les violences sont justifiées par un document judiciaire=Violence( judicialProof )
[when][]Les violences sont justifiées par un travailleur social ou une association=Violence( socialWorkerProof )
[when][]Les violences sont justifiées par une main courante=Violence( mainCourante )
[when][]Une mesure judiciaire est imposée à l'auteur des violences=Violence( authorMeasure )
[when][]- un document judiciaire les justifie=judicialProof
[when][]- un travailleur social ou une association les atteste=socialWorkerProof
[when][]- une main courante les mentionne=mainCourante
[when][]- une mesure judiciaire est imposée à l'auteur=authorMeasure

## L'aide sociale à l'enfance
[when][]La prise en charge par l'aide sociale à l'enfance a commencé avant {n} ans=ChildProtection( ageAtCareStart < {n} )
[when][]La prise en charge par l'aide sociale à l'enfance a fini à {n} ans au plus=ChildProtection( ageBegunAtCareEnd <= {n} )
[when][]La prise en charge par l'aide sociale à l'enfance est en cours ou finie depuis {n} an(s) au plus=ChildProtection( yearsBegunSinceCareEnd <= {n} )
[when][]Le demandeur est un mineur émancipé=ChildProtection( emancipated )

## Les situations particulières
[when][]Une personne du ménage sort d'un appartement de coordination thérapeutique=Situation( leavingTherapeuticFlat )
[when][]Un parcours de sortie de la prostitution est autorisé par le préfet=Situation( prostitutionExitAuthorised )
[when][]Une association accompagne une sortie de la prostitution, sans autorisation=Situation( prostitutionExitFollowUp )
[when][]Une personne du ménage est victime de traite ou de proxénétisme=Situation( traffickingVictim )
[when][]La traite ou le proxénétisme est justifié par {justificatif:ENUM:Situation.traffickingProof}=Situation( traffickingVictim, traffickingProof in ( {justificatif} ) )
[when][]Un titulaire de la demande est sapeur-pompier volontaire=Situation( volunteerFirefighter )

## La lecture retenue d'un texte qui en admet plusieurs
[when][]La lecture « youth-upper-bound » retenue est {lecture:ENUM:Reading.youthUpperBound}=Reading( youthUpperBound == {lecture} )
[when][]La lecture « youth-insertion » retenue est {lecture:ENUM:Reading.youthInsertion}=Reading( youthInsertion == {lecture} )
[when][]La lecture « youth-holder » retenue est {lecture:ENUM:Reading.youthHolder}=Reading( youthHolder == {lecture} )
[when][]La lecture « leap-day-birthday » retenue est {lecture:ENUM:Reading.leapDayBirthday}=Reading( leapDayBirthday == {lecture} )
[when][]La lecture « daho-counts-as-dalo » retenue est {lecture:ENUM:Reading.dahoCountsAsDalo}=Reading( dahoCountsAsDalo == {lecture} )
[when][]La lecture « renewal-concerned » retenue est {lecture:ENUM:Reading.renewalConcerned}=Reading( renewalConcerned == {lecture} )
[when][]La lecture « renewal-programme » retenue est {lecture:ENUM:Reading.renewalProgramme}=Reading( renewalProgramme == {lecture} )
[when][]La lecture « employed-member » retenue est {lecture:ENUM:Reading.employedMember}=Reading( employedMember == {lecture} )
[when][]La lecture « suspended-contract » retenue est {lecture:ENUM:Reading.suspendedContract}=Reading( suspendedContract == {lecture} )
[when][]La lecture « long-term-unemployment » retenue est {lecture:ENUM:Reading.longTermUnemployment}=Reading( longTermUnemployment == {lecture} )
[when][]La lecture « hosted-by-parents » retenue est {lecture:ENUM:Reading.hostedByParents}=Reading( hostedByParents == {lecture} )
[when][]La lecture « hostel-is-establishment » retenue est {lecture:ENUM:Reading.hostelIsEstablishment}=Reading( hostelIsEstablishment == {lecture} )
[when][]La lecture « eviction-threat-from » retenue est {lecture:ENUM:Reading.evictionThreatFrom}=Reading( evictionThreatFrom == {lecture} )
[when][]La lecture « overcrowding-threshold » retenue est {lecture:ENUM:Reading.overcrowdingThreshold}=Reading( overcrowdingThreshold == {lecture} )
[when][]La lecture « visiting-child-in-charge » retenue est {lecture:ENUM:Reading.visitingChildInCharge}=Reading( visitingChildInCharge == {lecture} )
[when][]La lecture « unborn-child-in-charge » retenue est {lecture:ENUM:Reading.unbornChildInCharge}=Reading( unbornChildInCharge == {lecture} )
[when][]La lecture « rqth-proves-handicap » retenue est {lecture:ENUM:Reading.rqthProvesHandicap}=Reading( rqthProvesHandicap == {lecture} )
[when][]La lecture « handicap-is-loss-of-autonomy » retenue est {lecture:ENUM:Reading.handicapIsLossOfAutonomy}=Reading( handicapIsLossOfAutonomy == {lecture} )
[when][]La lecture « violence-social-worker-proof » retenue est {lecture:ENUM:Reading.violenceSocialWorkerProof}=Reading( violenceSocialWorkerProof == {lecture} )
[when][]La lecture « violence-main-courante » retenue est {lecture:ENUM:Reading.violenceMainCourante}=Reading( violenceMainCourante == {lecture} )
[when][]La lecture « child-protection-age » retenue est {lecture:ENUM:Reading.childProtectionAge}=Reading( childProtectionAge == {lecture} )
[when][]La lecture « prefectural-quota-agents » retenue est {lecture:ENUM:Reading.prefecturalQuotaAgents}=Reading( prefecturalQuotaAgents == {lecture} )
[when][]La lecture « first-quartile-equality » retenue est {lecture:ENUM:Reading.firstQuartileEquality}=Reading( firstQuartileEquality == {lecture} )
