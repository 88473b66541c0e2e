namespace Sozialplanung.Geometry.Assignment;

/// <summary>
/// How a cell points to its candidates: the content is −2 − start; at the start stands their number, then one number each.
/// </summary>
internal static class CandidateList
{
    public static int ContentFor(int start) => -2 - start;

    public static int StartOf(int content) => -2 - content;

    public static int Write(int area, bool holdsCell) => (area << 1) | (holdsCell ? 1 : 0);

    public static (int Area, bool HoldsCell) Read(int candidate) => (candidate >> 1, (candidate & 1) == 1);
}
