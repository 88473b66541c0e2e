namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// p%: sensitive if what is left of the total without the largest contributor and the attacker is below p/q of the largest,
/// strictly (Hundepool et al. 2012, section 4.2.2). Vectors: sdc-primary-microdata1, sdc-primary-dominance-weights.
/// </summary>
/// <exception cref="ArgumentOutOfRangeException">p or q is not above 0 and at most 100.</exception>
/// <param name="Percent">p: an estimate closer than this is too close; above 0 and at most 100.</param>
public sealed record PPercentRule(double Percent)
{
    /// <summary>p: an estimate closer than this is too close; above 0 and at most 100.</summary>
    public double Percent
    {
        get;
        init => field = Shares.Checked(value);
    } = Shares.Checked(Percent);

    /// <summary>
    /// q: how closely everybody can estimate each contribution beforehand, in percent; 100 is the plain p%-rule.
    /// </summary>
    public double PriorPercent
    {
        get;
        init => field = Shares.Checked(value);
    } = 100;

    /// <summary>true: the attacker is the second largest contributor; false: an outsider who contributes nothing.</summary>
    public bool AttackerContributes { get; init; } = true;
}
