using System.ComponentModel.DataAnnotations;

namespace Sozialplanung.PartnerNetwork.Requests;

/// <summary>The address of a page, http or https, or nothing.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class WebAddressAttribute : ValidationAttribute
{
    private const int Longest = 300;

    public WebAddressAttribute()
        : base("Die Internetadresse beginnt mit http:// oder https:// und hat höchstens 300 Zeichen.") { }

    public override bool IsValid(object? value) => value is not string text || text.Length == 0 || IsOne(text);

    /// <summary>Whether a link to it leads to a page and runs nothing.</summary>
    public static bool IsOne(string text) =>
        text.Length <= Longest
        && Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address.Host.Contains('.', StringComparison.Ordinal)
        && address.UserInfo.Length == 0;
}
