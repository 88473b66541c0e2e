using System.ComponentModel.DataAnnotations;

namespace Sozialplanung.PartnerNetwork.Requests;

/// <summary>
/// A function to turn to ("Einrichtungsleitung"), never a person: no salutation, no e-mail address, no telephone number.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ContactRoleAttribute : ValidationAttribute
{
    private const int DigitsOfATelephone = 5;
    private static readonly string[] _salutations = ["Herr ", "Frau ", "Dr. ", "Prof. "];

    public ContactRoleAttribute()
        : base("Bitte eine Funktion nennen (zum Beispiel Einrichtungsleitung), keine Person, E-Mail-Adresse oder Telefonnummer.")
    { }

    public override bool IsValid(object? value) =>
        value is not string text
        || !(
            text.Contains('@', StringComparison.Ordinal)
            || text.Count(char.IsDigit) >= DigitsOfATelephone
            || _salutations.Any(salutation => text.StartsWith(salutation, StringComparison.OrdinalIgnoreCase))
        );
}
