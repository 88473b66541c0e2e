using System.ComponentModel.DataAnnotations;

namespace Sozialplanung.Ingestion.Deliveries;

/// <summary>Why a person decides about a delivery; it is kept with the delivery.</summary>
public sealed record DecisionRequest(
    [property: Required(ErrorMessage = "Bitte geben Sie eine Begründung an.")]
    [property: StringLength(1000, MinimumLength = 5, ErrorMessage = "Die Begründung hat zwischen 5 und 1.000 Zeichen.")]
        string Reason
);
