namespace Sozialplanung.Areas.Addresses;

/// <summary>Which house numbers of a range are meant.</summary>
public enum HouseNumberSide
{
    /// <summary>„fortlaufend": even and odd ones.</summary>
    Both,

    /// <summary>„ungerade".</summary>
    Odd,

    /// <summary>„gerade".</summary>
    Even,
}
