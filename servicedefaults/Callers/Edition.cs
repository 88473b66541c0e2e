using System.Diagnostics.CodeAnalysis;

namespace Sozialplanung.ServiceDefaults.Callers;

/// <summary>
/// For whom a reader asks: for himself, or with <c>edition=public</c> for everybody, so that he has what can be passed on.
/// </summary>
public readonly record struct Edition(bool IsPublic) : IParsable<Edition>
{
    private const string Public = "public";

    /// <summary>As whom the caller then reads.</summary>
    public Caller Of(Caller caller) => IsPublic ? Caller.Anonymous : caller;

    public static Edition Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var edition) ? edition : throw new FormatException(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Edition result)
    {
        result = new Edition(s == Public);
        return result.IsPublic;
    }
}
