namespace Sozialplanung.Reporting.Gate;

/// <summary>What was asked for, or a German sentence why there is none.</summary>
internal sealed record Answer<T>(T? Found, string Refusal)
    where T : class
{
    public static Answer<T> Of(T found) => new(found, "");

    public static Answer<T> None(string refusal) => new(null, refusal);
}
