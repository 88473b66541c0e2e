namespace Sozialplanung.Areas.Conversion;

/// <summary>One change of boundaries between two Gebietsstände.</summary>
public abstract record AreaChange
{
    private AreaChange() { }

    /// <summary>Several areas become one (Zusammenschluss, Eingliederung).</summary>
    public sealed record Merge(IReadOnlyList<string> Old, string New) : AreaChange;

    /// <summary>One area is divided; the shares are those of its parts under the weight of the key.</summary>
    public sealed record Split(string Old, IReadOnlyDictionary<string, double> Shares) : AreaChange;

    /// <summary>Only the key changes.</summary>
    public sealed record Rename(string Old, string New) : AreaChange;

    /// <summary>A part of one area goes to another that exists already (Umgliederung).</summary>
    public sealed record Transfer(string From, string To, double Share) : AreaChange;
}
