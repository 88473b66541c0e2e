using System.ComponentModel.DataAnnotations;

namespace Sozialplanung.PartnerNetwork.Requests;

/// <summary>A list of at most fifty short texts, none of them empty.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class TextListAttribute : ValidationAttribute
{
    private const int Longest = 100;
    private const int Most = 50;

    public TextListAttribute()
        : base("Höchstens 50 Einträge von 1 bis 100 Zeichen.") { }

    public override bool IsValid(object? value) =>
        value is not IReadOnlyList<string> texts
        || (texts.Count <= Most && texts.All(text => !string.IsNullOrWhiteSpace(text) && text.Length <= Longest));
}
